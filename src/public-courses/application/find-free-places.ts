import { Injectable } from '@nestjs/common';
import { FindOfferings } from '../../offerings/index.js';
import { Settings } from '../../platform/config/settings.js';
import { finderUrl } from '../finder-address.js';
import type { FreePlace } from '../public-course.js';
import { DescribeCourses } from './describe-courses.js';
import { JudgePublications } from './judge-publications.js';

/** “Freie Plätze in öffentlichen Kursen”: the courses of the finder, no others, by their entries with a free place. */
@Injectable()
export class FindFreePlaces {
  constructor(
    private readonly offerings: FindOfferings,
    private readonly judge: JudgePublications,
    private readonly describe: DescribeCourses,
    private readonly settings: Settings,
  ) {}

  async execute(): Promise<readonly FreePlace[]> {
    const judged = await this.judge.execute(await this.offerings.live());
    const courses = await this.describe.execute(judged);
    return judged.flatMap(({ offering, entries }) => {
      const course = courses.get(offering.id);
      if (course === undefined) return [];
      const { id: courseId, formatCode } = course;
      const url = finderUrl(this.settings.publicUrl, `/${courseId}`);
      return entries
        .filter(({ freePlaces }) => freePlaces > 0)
        .map(({ level, startsOn, freePlaces, siteIds }) => {
          const sites = course.sites.filter(({ id }) => siteIds.includes(id));
          return { courseId, formatCode, level, startsOn, sites, course, freePlaces, url };
        });
    });
  }
}
