import { Injectable } from '@nestjs/common';
import { findMergeableCourses, type MergeableCourses } from '#libs/planning';
import { estimateTravelMinutes, parseAgs, type Ags } from '#libs/region';
import { parameterAt } from '#libs/rule-parameter';
import { FindReachability, type Reach } from '../../matching/index.js';
import { FindOfferings, type OfferingRecord } from '../../offerings/index.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Site } from '../../providers/index.js';
import { OpenDemand } from '../../referrals/index.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import { ReportedDemand } from '../../waiting-lists/index.js';

/** The live courses of a day, and which of them could be joined. */
export interface ComparedCourses {
  readonly offerings: readonly OfferingRecord[];
  readonly pairs: readonly MergeableCourses[];
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
    const pairs = findMergeableCourses(offerings, {
      today,
      mostDaysApart: parameterAt(rows, 'planning.merge-days-apart', today),
      reachMinutes: (formatCode) => longest.get(formatCode) ?? -1,
      minutesBetween: minutesBetweenSites(reach),
      demand: [...(await this.openDemand.all()), ...(await this.reportedDemand.all())],
      minutesTo: (ags, siteId) => reach.reachability.between(ags, siteId)?.minutes ?? null,
    });
    return { offerings, pairs };
  }
}

/**
 * How long it takes from one site to another: nobody knows ways between sites, but those from their Gemeinden are known. The longer of
 * the two ways counts; within one Gemeinde, or where neither lies in the district, it is estimated.
 */
function minutesBetweenSites({
  sites,
  reachability,
  estimate,
}: Reach): (one: string, other: string) => number | null {
  const siteOf = new Map(sites.map((site) => [site.id, site]));
  const way = (from: Site, to: Site): number | null => {
    const ags = agsOf(from);
    return ags === null ? null : (reachability.between(ags, to.id)?.minutes ?? null);
  };
  return (oneId, otherId) => {
    const [one, other] = [siteOf.get(oneId), siteOf.get(otherId)];
    if (one === undefined || other === undefined) return null;
    const ways = one.ags === other.ags ? [] : [way(one, other), way(other, one)];
    const known = ways.filter((minutes) => minutes !== null);
    return known.length > 0 ? Math.max(...known) : estimateTravelMinutes(one.place, other.place, estimate);
  };
}

function agsOf({ ags }: Site): Ags | null {
  return ags === null ? null : parseAgs(ags);
}
