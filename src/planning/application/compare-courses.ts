import { Injectable } from '@nestjs/common';
import { findMergeableCourses, type MergeableCourses } from '#libs/planning';
import type { TravelTimeOrigin } from '#libs/region';
import { parameterAt } from '#libs/rule-parameter';
import { FindReachability } from '../../matching/index.js';
import { FindOfferings, type OfferingRecord } from '../../offerings/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { OpenDemand } from '../../referrals/index.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import { ReportedDemand } from '../../waiting-lists/index.js';
import type { ComparedPair } from '../weak-course.js';
import { waysBetweenSites } from './ways-between-sites.js';

/** The live courses of a day, and which of them could be joined. */
export interface ComparedCourses {
  readonly offerings: readonly OfferingRecord[];
  readonly pairs: readonly ComparedPair[];
}

/** “Kurse vergleichen”: which are each too small and enough together, with the ways of today. */
@Injectable()
export class CompareCourses {
  constructor(
    private readonly offerings: FindOfferings,
    private readonly reachability: FindReachability,
    private readonly openDemand: OpenDemand,
    private readonly reportedDemand: ReportedDemand,
    private readonly parameters: FindRuleParameters,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<ComparedCourses> {
    const today = this.clock.today();
    const rows = await this.parameters.all();
    const reach = await this.reachability.execute(today);
    const offerings = await this.offerings.live();
    const longest = new Map(reach.formats.map(({ code, reachMinutes }) => [code, reachMinutes]));
    const between = waysBetweenSites(reach);
    const pairs = findMergeableCourses(offerings, {
      today,
      mostDaysApart: parameterAt(rows, 'planning.merge-days-apart', today),
      reachMinutes: (formatCode) => longest.get(formatCode) ?? -1,
      minutesBetween: (one, other) => between(one, other)?.minutes ?? null,
      demand: [...(await this.openDemand.all()), ...(await this.reportedDemand.all())],
      wayTo: (ags, siteId) => reach.reachability.between(ags, siteId),
    });
    return {
      offerings,
      pairs: pairs.map((pair) => ({ ...pair, originBetween: originBetween(pair, offerings, between) })),
    };
  }
}

/** Where the minutes of the shortest way between any two of their sites come from. */
function originBetween(
  { offeringIds }: MergeableCourses,
  offerings: readonly OfferingRecord[],
  between: ReturnType<typeof waysBetweenSites>,
): TravelTimeOrigin | null {
  const [one = [], other = []] = offeringIds.map(
    (id) => offerings.find((offering) => offering.id === id)?.siteIds ?? [],
  );
  const ways = one.flatMap((from) => other.flatMap((to) => between(from, to) ?? []));
  return ways.toSorted((a, b) => a.minutes - b.minutes)[0]?.origin ?? null;
}
