import type { TravelTime, TravelTimeOrigin } from './travel-time.js';

/** “Rang der Herkunft”: origins of minutes, the best first. */
export const ORIGINS: readonly TravelTimeOrigin[] = ['corrected', 'measured', 'estimated'];

/** “Bekannte Minuten” as compressed rows: those of row r stand from `start[r]` to `start[r + 1]`, by ascending site. */
export interface KnownMinutes {
  readonly start: Int32Array;
  readonly site: Int32Array;
  readonly minutes: Int32Array;
  /** Index into {@link ORIGINS}. */
  readonly origin: Uint8Array;
}

/** Above any travel time (four years), so that pair, origin and minutes fit into one exact number. */
const MINUTES_RANGE = 2 ** 21;

/**
 * “Bekannte Reisezeiten”: one figure for each pair, the best origin first (corrected, measured, then an estimate somebody
 * stored), and of that origin the quickest mode. Pairs whose Gemeinde or site is not asked for are left out.
 */
export function rankKnownMinutes(
  known: readonly TravelTime[],
  rowOf: ReadonlyMap<string, number>,
  siteOf: ReadonlyMap<string, number>,
): KnownMinutes {
  const keys = new Float64Array(known.length);
  let count = 0;
  for (const time of known) {
    const row = rowOf.get(time.ags);
    const site = siteOf.get(time.siteId);
    if (row === undefined || site === undefined) continue;
    const pair = row * siteOf.size + site;
    keys[count++] = (pair * ORIGINS.length + ORIGINS.indexOf(time.origin)) * MINUTES_RANGE + time.minutes;
  }
  return bestOfEachPair(keys.subarray(0, count).sort(), rowOf.size, siteOf.size);
}

function bestOfEachPair(keys: Float64Array, rowCount: number, siteCount: number): KnownMinutes {
  const start = new Int32Array(rowCount + 1);
  const site = new Int32Array(keys.length);
  const minutes = new Int32Array(keys.length);
  const origin = new Uint8Array(keys.length);
  let kept = 0;
  let previous = -1;
  for (const key of keys) {
    const ranked = Math.floor(key / MINUTES_RANGE);
    const pair = Math.floor(ranked / ORIGINS.length);
    if (pair === previous) continue;
    previous = pair;
    site[kept] = pair % siteCount;
    minutes[kept] = key % MINUTES_RANGE;
    origin[kept++] = ranked % ORIGINS.length;
    start[Math.floor(pair / siteCount) + 1] = kept;
  }
  for (let row = 1; row <= rowCount; row++) start[row] = Math.max(start[row] ?? 0, start[row - 1] ?? 0);
  return { start, site, minutes, origin };
}
