import { Injectable } from '@nestjs/common';
import { findCourses, type CourseHit, type CourseQuestion } from '#libs/matching';
import { FindMatchContext } from '../../matching/index.js';
import { FindOfferings } from '../../offerings/index.js';
import type { PublicCourse, PublicHit } from '../public-course.js';
import { DescribeCourses } from './describe-courses.js';
import { JudgePublications } from './judge-publications.js';

/** What everybody may ask for. */
export interface PublicQuestion extends Omit<
  CourseQuestion,
  'childrenUnderThree' | 'childrenFromThree' | 'to'
> {
  readonly withChildcare: boolean;
}

/** A page of the answer. */
export interface PublicAnswer {
  readonly hits: readonly PublicHit[];
  readonly count: number;
  readonly page: number;
  readonly pages: number;
}

const PER_PAGE = 20;

/** “Öffentlich nach Kursen suchen”: the next start first, of these the nearest (IntV §7(3)). What is not public is not looked at. */
@Injectable()
export class SearchPublicCourses {
  constructor(
    private readonly offerings: FindOfferings,
    private readonly judge: JudgePublications,
    private readonly describe: DescribeCourses,
    private readonly matchContext: FindMatchContext,
  ) {}

  async execute(question: PublicQuestion, wantedPage: number): Promise<PublicAnswer> {
    const judged = await this.judge.execute(await this.offerings.live());
    const courses = await this.describe.execute(judged);
    const entries = judged.filter(({ offering }) => isAsked(courses.get(offering.id), question));
    const hits = findCourses(
      { ...question, to: null, childrenUnderThree: 0, childrenFromThree: 0 },
      entries.flatMap((one) => one.entries),
      await this.matchContext.execute(),
    );
    const pages = Math.max(1, Math.ceil(hits.length / PER_PAGE));
    const page = Math.min(Math.max(1, wantedPage), pages);
    const shown = hits.slice((page - 1) * PER_PAGE, page * PER_PAGE);
    return {
      hits: shown.flatMap((hit) => withCourse(hit, courses.get(hit.offeringId))),
      count: hits.length,
      page,
      pages,
    };
  }

  /** All that is public, for search engines. */
  async all(): Promise<readonly PublicCourse[]> {
    return [...(await this.describe.execute(await this.judge.execute(await this.offerings.live()))).values()];
  }
}

function isAsked(course: PublicCourse | undefined, { withChildcare }: PublicQuestion): boolean {
  return course !== undefined && (!withChildcare || course.childcare !== null);
}

function withCourse(hit: CourseHit, course: PublicCourse | undefined): readonly PublicHit[] {
  const entry = course?.entries.find(({ sectionNumber }) => sectionNumber === hit.sectionNumber);
  if (course === undefined || entry === undefined) return [];
  const site = course.sites.find(({ id }) => id === hit.siteId) ?? course.sites[0] ?? null;
  return [{ course, entry, site, minutes: hit.minutes }];
}
