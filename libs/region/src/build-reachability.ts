import { prepareBarrierWays } from './barrier-ways.js';
import { directMinutes } from './direct-minutes.js';
import { ORIGINS, rankKnownMinutes } from './known-minutes.js';
import { fillReachRows, unpackPair, type ReachPlan, type ReachRows } from './reach-rows.js';
import type { Reachability, ReachabilitySource, ReachableSite } from './reachability.js';

/**
 * “Erreichbarkeit berechnen”: all pairs within the limit once, as compressed rows of plain numbers; objects are made only for
 * what is asked. Ids of sites and keys of Gemeinden are each unique. All of Germany (10,775 Gemeinden, 2,500 sites, 45
 * minutes) takes a fraction of a second.
 */
export function buildReachability(source: ReachabilitySource): Reachability {
  const sites = [...source.sites].sort((a, b) => (a.id < b.id ? -1 : 1));
  const rowOf = new Map(source.municipalities.map((municipality, row) => [municipality.ags as string, row]));
  const siteOf = new Map(sites.map((site, index) => [site.id, index]));
  const known = rankKnownMinutes(source.known, rowOf, siteOf);
  const plan = { source, sites, known, barrierWays: prepareBarrierWays(source.estimate) };
  const rows = fillReachRows(plan);
  return {
    sitesWithin(ags, limitMinutes) {
      const row = rowOf.get(ags);
      return row === undefined ? [] : readRow(plan, rows, row, limitMinutes);
    },
    between(ags, siteId) {
      const row = rowOf.get(ags);
      const site = siteOf.get(siteId);
      return row === undefined || site === undefined ? null : readPair(plan, row, site);
    },
  };
}

function readRow(plan: ReachPlan, rows: ReachRows, row: number, limitMinutes: number): ReachableSite[] {
  const found: ReachableSite[] = [];
  for (const packed of rows.pairs.subarray(rows.start[row], rows.start[row + 1])) {
    const pair = unpackPair(packed, plan.sites.length);
    if (pair.minutes > limitMinutes) break;
    found.push(reachable(plan, pair.site, pair.minutes, pair.origin));
  }
  return found;
}

/** Known pairs are kept beyond the limit too; all others are estimated anew. */
function readPair(plan: ReachPlan, row: number, site: number): ReachableSite | null {
  const { known, source, sites, barrierWays } = plan;
  const start = known.start[row] ?? 0;
  const index = known.site.subarray(start, known.start[row + 1]).indexOf(site);
  if (index >= 0) {
    return reachable(plan, site, known.minutes[start + index] ?? 0, known.origin[start + index] ?? 0);
  }
  const from = source.municipalities[row];
  const to = sites[site];
  if (from === undefined || to === undefined) return null;
  const detour = barrierWays?.from(from.centre).detourTo(to.place) ?? null;
  if (detour !== null && !Number.isFinite(detour.minutes)) return null;
  const direct = Math.ceil(directMinutes(from.centre, to.place, source.estimate));
  const estimated = reachable(plan, site, detour?.minutes ?? direct, ORIGINS.indexOf('estimated'));
  return detour === null ? estimated : { ...estimated, crossings: detour.crossings };
}

function reachable(plan: ReachPlan, site: number, minutes: number, origin: number): ReachableSite {
  return { siteId: plan.sites[site]?.id ?? '', minutes, origin: ORIGINS[origin] ?? 'estimated' };
}
