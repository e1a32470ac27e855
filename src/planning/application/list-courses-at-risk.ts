import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { NamedCourseAtRisk } from '../weak-course.js';
import { CompareCourses, type ComparedCourses } from './compare-courses.js';
import { JudgeRisk } from './judge-risk.js';
import { NameCourses } from './name-courses.js';
import { NamingRules } from './naming-rules.js';

/**
 * “Gefährdete Kurse auflisten”: those that begin soon and expect too few people, with the way out: whether the list could fill them, with
 * which course they could be joined. Small counts of people are hidden from everybody.
 */
@Injectable()
export class ListCoursesAtRisk {
  constructor(
    private readonly compareCourses: CompareCourses,
    private readonly nameCourses: NameCourses,
    private readonly judgeRisk: JudgeRisk,
    private readonly rules: NamingRules,
  ) {}

  /** `actor` null: the platform, at the terminal or in the morning; then none is its own. */
  async execute(actor: Actor | null): Promise<readonly NamedCourseAtRisk[]> {
    const compared = await this.compareCourses.execute();
    const nameCourse = await this.nameCourses.execute();
    const threshold = await this.rules.smallCellThreshold();
    return (await this.judgeRisk.execute(compared.offerings)).flatMap((course) => {
      const offering = compared.offerings.find(({ id }) => id === course.offeringId);
      if (offering === undefined) return [];
      const { fittingPeople } = course;
      return [
        {
          ...course,
          ...nameCourse(offering),
          providerId: offering.providerId,
          fittingPeople: fittingPeople > 0 && fittingPeople < threshold ? null : fittingPeople,
          isOwn: offering.providerId === actor?.organisationId,
          mergeWith: mergeWith(course.offeringId, compared, nameCourse),
        },
      ];
    });
  }
}

function mergeWith(
  offeringId: string,
  { offerings, pairs }: ComparedCourses,
  nameCourse: Awaited<ReturnType<NameCourses['execute']>>,
): NamedCourseAtRisk['mergeWith'] {
  const pair = pairs.find(({ offeringIds }) => offeringIds.includes(offeringId));
  const other = offerings.find(({ id }) => id !== offeringId && pair?.offeringIds.includes(id) === true);
  if (pair === undefined || other === undefined) return null;
  const { title, providerName, startsOn } = nameCourse(other);
  const { kind, people, minutesBetween, originBetween } = pair;
  return { offeringId: other.id, title, providerName, startsOn, kind, people, minutesBetween, originBetween };
}
