import { estimateTravelMinutes, parseAgs, type TravelTimeOrigin } from '#libs/region';
import type { Reach } from '../../matching/index.js';
import type { Site } from '../../providers/index.js';

/** “Weg zwischen zwei Kursorten”, and where its minutes come from. */
export interface WayBetween {
  readonly minutes: number;
  readonly origin: TravelTimeOrigin;
}

/**
 * “Wege zwischen Kursorten”: nobody knows ways between sites, but those from their Gemeinden are known. The longer of the two ways counts;
 * within one Gemeinde, or where neither lies in the district, it is estimated. Null where a site is unknown.
 */
export function waysBetweenSites({
  sites,
  reachability,
  estimate,
}: Reach): (one: string, other: string) => WayBetween | null {
  const siteOf = new Map(sites.map((site) => [site.id, site]));
  const way = (from: Site, to: Site): readonly WayBetween[] => {
    const ags = from.ags === null ? null : parseAgs(from.ags);
    const found = ags === null ? null : reachability.between(ags, to.id);
    return found === null ? [] : [{ minutes: found.minutes, origin: found.origin }];
  };
  return (oneId, otherId) => {
    const [one, other] = [siteOf.get(oneId), siteOf.get(otherId)];
    if (one === undefined || other === undefined) return null;
    const ways = one.ags === other.ags ? [] : [...way(one, other), ...way(other, one)];
    const [longest] = ways.toSorted((a, b) => b.minutes - a.minutes);
    return (
      longest ?? { minutes: estimateTravelMinutes(one.place, other.place, estimate), origin: 'estimated' }
    );
  };
}
