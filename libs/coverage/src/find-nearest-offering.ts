import type { Ags, ReachableSite } from '#libs/region';
import { compareKeys } from '#libs/kernel';
import type { SupplyIndex } from './assignment/supply-index.js';
import type { CoverageSnapshot } from './coverage-snapshot.js';
import type { GapEvidence } from './gap.js';

/**
 * “Nächstes Kursangebot” of a format, counting or not and however far; null where there is none. Ties: the smaller id of the
 * site, then of the offering.
 */
export function findNearestOffering(
  { reachability, formats }: CoverageSnapshot,
  supply: SupplyIndex,
  ags: Ags,
  formatCode: string,
): GapEvidence['nearest'] {
  const bySite = supply.bySite(formatCode);
  const stored = reachability.sitesWithin(ags, longestReach(formats));
  const nearest =
    stored.find((site) => bySite.has(site.siteId)) ??
    [...bySite.keys()].reduce<ReachableSite | null>(
      (best, siteId) => nearer(best, reachability.between(ags, siteId)),
      null,
    );
  const offering = nearest === null ? undefined : supply.entries[bySite.get(nearest.siteId)?.[0] ?? -1];
  if (nearest === null || offering === undefined) return null;
  return {
    offeringId: offering.entry.offeringId,
    siteId: nearest.siteId,
    minutes: nearest.minutes,
    isEstimated: nearest.origin === 'estimated',
    origin: nearest.origin,
  };
}

/** As far as ways are kept for every Gemeinde; estimating the ways to all sites of a country is dear. */
function longestReach(formats: CoverageSnapshot['formats']): number {
  return formats.reduce((longest, { reachMinutes }) => Math.max(longest, reachMinutes), -1);
}

function nearer(a: ReachableSite | null, b: ReachableSite | null): ReachableSite | null {
  if (a === null || b === null) return a ?? b;
  return (a.minutes - b.minutes || compareKeys(a.siteId, b.siteId)) <= 0 ? a : b;
}
