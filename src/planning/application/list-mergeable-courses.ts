import { Injectable } from '@nestjs/common';
import type { MergeableCourses } from '#libs/planning';
import { FindRegions } from '../../regions/index.js';
import type { NamedMergeableCourses } from '../weak-course.js';
import { CompareCourses } from './compare-courses.js';
import { NameCourses } from './name-courses.js';
import { NamingRules } from './naming-rules.js';

/**
 * “Doppelangebote auflisten”, with what joining them would mean for each Gemeinde. All who plan see them; the provider of the course that
 * gives way joins it with the other, by the act of merging courses.
 */
@Injectable()
export class ListMergeableCourses {
  constructor(
    private readonly compareCourses: CompareCourses,
    private readonly nameCourses: NameCourses,
    private readonly regions: FindRegions,
    private readonly rules: NamingRules,
  ) {}

  async execute(): Promise<readonly NamedMergeableCourses[]> {
    const { offerings, pairs } = await this.compareCourses.execute();
    const nameCourse = await this.nameCourses.execute();
    const threshold = await this.rules.smallCellThreshold();
    const names = new Map((await this.regions.municipalities()).map(({ ags, name }) => [ags, name]));
    return pairs.map((pair) => ({
      kind: pair.kind,
      people: pair.people,
      minimumSize: pair.minimumSize,
      daysApart: pair.daysApart,
      minutesBetween: pair.minutesBetween,
      originBetween: pair.originBetween,
      courses: keptFirst(pair).flatMap((id) => {
        const offering = offerings.find((one) => one.id === id);
        return offering === undefined ? [] : [nameCourse(offering)];
      }),
      municipalities: pair.municipalities.map((effect) => ({
        ...effect,
        name: names.get(effect.ags) ?? effect.ags,
        people: effect.people < threshold ? null : effect.people,
      })),
    }));
  }
}

function keptFirst({ offeringIds, keptOfferingId }: MergeableCourses): readonly string[] {
  return [keptOfferingId, ...offeringIds.filter((id) => id !== keptOfferingId)];
}
