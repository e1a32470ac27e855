import type { Catchments } from './catchments.js';

/** “Bekannte Wege”: one line for each pair of Gemeinde and site, each pair at most once, in minutes or km. */
export interface KnownWays {
  readonly municipality: Int32Array;
  readonly site: Int32Array;
  readonly length: Float64Array;
}

/**
 * “Einzugsbereiche aus bekannten Wegen”, such as minutes of a timetable: a pair belongs to the first zone whose limit its way does
 * not pass; ways beyond the last limit and pairs without a way are outside.
 */
export function gatherCatchments(
  counts: { readonly municipalities: number; readonly sites: number },
  ways: KnownWays,
  limits: readonly number[],
): Catchments {
  const start = startsOf(ways, limits, counts.sites);
  const pairs = new Int32Array(start[counts.sites] as number);
  const lengths = new Float64Array(pairs.length);
  const next = start.slice();
  for (let way = 0; way < ways.length.length; way++) {
    const zone = zoneOf(ways.length[way] as number, limits);
    if (zone < 0) continue;
    const site = ways.site[way] as number;
    const at = next[site] as number;
    next[site] = at + 1;
    pairs[at] = (ways.municipality[way] as number) * limits.length + zone;
    lengths[at] = ways.length[way] as number;
  }
  return {
    municipalityCount: counts.municipalities,
    siteCount: counts.sites,
    limits,
    order: Int32Array.from({ length: counts.municipalities }, (_, municipality) => municipality),
    start,
    pairs,
    lengthOf(municipality, site) {
      const from = start[site] as number;
      const row = pairs.subarray(from, start[site + 1] as number);
      return lengths[
        from + row.findIndex((pair) => Math.floor(pair / limits.length) === municipality)
      ] as number;
    },
  };
}

function startsOf(ways: KnownWays, limits: readonly number[], sites: number): Int32Array {
  const start = new Int32Array(sites + 1);
  for (let way = 0; way < ways.length.length; way++) {
    if (zoneOf(ways.length[way] as number, limits) < 0) continue;
    const after = (ways.site[way] as number) + 1;
    start[after] = (start[after] as number) + 1;
  }
  for (let site = 1; site <= sites; site++)
    start[site] = (start[site] as number) + (start[site - 1] as number);
  return start;
}

/** −1 for a way that is too long or not a number. */
function zoneOf(length: number, limits: readonly number[]): number {
  return limits.findIndex((limit) => length <= limit);
}
