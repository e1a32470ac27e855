import type { BarrierWays } from './barrier-ways.js';
import { directMinutes } from './direct-minutes.js';
import { ORIGINS, type KnownMinutes } from './known-minutes.js';
import type { ReachabilitySource, SitePlace } from './reachability.js';
import { buildSiteGrid, type SiteGrid } from './site-grid.js';

/** “Grundlage der Zeilen”: the source, with sites in order of their ids, so that the smaller index is the smaller id. */
export interface ReachPlan {
  readonly source: ReachabilitySource;
  readonly sites: readonly SitePlace[];
  readonly known: KnownMinutes;
  /** null where no barrier is in the way of anybody. */
  readonly barrierWays: BarrierWays | null;
}

/**
 * “Zeilen der Erreichbarkeit”: one number for each pair within the limit, minutes before site before origin, so that sorting
 * numbers sorts pairs. Those of row r stand from `start[r]` to `start[r + 1]`.
 */
export interface ReachRows {
  readonly start: Int32Array;
  readonly pairs: Float64Array;
}

/** “Paar aus Gemeinde und Kursort” as one number; {@link unpackPair} is its inverse. */
export function packPair(minutes: number, site: number, origin: number, siteCount: number): number {
  return (minutes * siteCount + site) * ORIGINS.length + origin;
}

/** “Paar aus Gemeinde und Kursort” back from its number. */
export function unpackPair(
  pair: number,
  siteCount: number,
): { minutes: number; site: number; origin: number } {
  const ranked = Math.floor(pair / ORIGINS.length);
  return {
    minutes: Math.floor(ranked / siteCount),
    site: ranked % siteCount,
    origin: pair % ORIGINS.length,
  };
}

/** “Zeilen füllen”: all pairs within the limit, Gemeinde by Gemeinde, nearest first. */
export function fillReachRows(plan: ReachPlan): ReachRows {
  const { municipalities, limitMinutes, estimate } = plan.source;
  const radiusKm = (limitMinutes * estimate.speedKmh) / 60 / estimate.detourFactor;
  const grid = buildSiteGrid(
    plan.sites.map((site) => site.place),
    radiusKm,
  );
  const knownInRow = new Int32Array(plan.sites.length).fill(-1);
  const start = new Int32Array(municipalities.length + 1);
  let pairs = new Float64Array(1024);
  let end = 0;
  for (let row = 0; row < municipalities.length; row++) {
    const found = Float64Array.from([
      ...knownPairs(plan, row, knownInRow),
      ...estimatedPairs(plan, row, grid, knownInRow),
    ]).sort();
    while (end + found.length > pairs.length) pairs = doubled(pairs);
    pairs.set(found, end);
    end += found.length;
    start[row + 1] = end;
  }
  return { start, pairs: pairs.slice(0, end) };
}

function knownPairs(plan: ReachPlan, row: number, knownInRow: Int32Array): number[] {
  const { known, sites, source } = plan;
  const found: number[] = [];
  for (let i = known.start[row] ?? 0; i < (known.start[row + 1] ?? 0); i++) {
    const site = known.site[i] ?? 0;
    const minutes = known.minutes[i] ?? 0;
    knownInRow[site] = row;
    if (minutes <= source.limitMinutes) {
      found.push(packPair(minutes, site, known.origin[i] ?? 0, sites.length));
    }
  }
  return found;
}

function estimatedPairs(plan: ReachPlan, row: number, grid: SiteGrid, knownInRow: Int32Array): number[] {
  const { source, sites, barrierWays } = plan;
  const centre = source.municipalities[row]?.centre;
  if (centre === undefined) return [];
  const estimated = ORIGINS.indexOf('estimated');
  const ways = barrierWays?.from(centre);
  const found: number[] = [];
  for (const index of grid.near(centre)) {
    const site = sites[index];
    if (site === undefined || knownInRow[index] === row) continue;
    const minutes =
      ways === undefined
        ? Math.ceil(directMinutes(centre, site.place, source.estimate))
        : ways.minutesTo(site.place);
    if (minutes <= source.limitMinutes) found.push(packPair(minutes, index, estimated, sites.length));
  }
  return found;
}

function doubled(numbers: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
