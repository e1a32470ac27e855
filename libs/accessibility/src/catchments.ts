/** “Orte” as two columns of degrees; a place is its number in them. */
export interface Places {
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;
}

/**
 * “Einzugsbereiche”: for each site the Gemeinden within its last zone, stored once as compressed rows, so that figures can change
 * without any way being measured again. A pair is one number, `position × zones + zone`; those of site s stand from `start[s]` to
 * `start[s + 1]`. Positions are Gemeinden in an order that keeps neighbours together (`order[position]` is the Gemeinde): a row then
 * reads and writes what lies side by side.
 */
export interface Catchments {
  readonly municipalityCount: number;
  readonly siteCount: number;
  /** Upper limit of each zone, ascending, in minutes or km. */
  readonly limits: readonly number[];
  readonly order: Int32Array;
  readonly start: Int32Array;
  readonly pairs: Int32Array;
  /** The way of one pair of Gemeinde and site of these catchments, in the unit of the limits. */
  readonly lengthOf: (municipality: number, site: number) => number;
}

/** “Gemeinde im Einzugsbereich” of a site: which, in which zone (from 0), and how far in the unit of the limits. */
export interface CatchmentMember {
  readonly municipality: number;
  readonly zone: number;
  readonly length: number;
}

/** “Gemeinden im Einzugsbereich eines Kursorts”, the nearest first, ties by number: what a score can be explained with. */
export function listCatchment(catchments: Catchments, site: number): CatchmentMember[] {
  const { start, pairs, order, limits, lengthOf } = catchments;
  const row = pairs.subarray(start[site] ?? 0, start[site + 1] ?? 0);
  return Array.from(row, (pair) => {
    const municipality = order[Math.floor(pair / limits.length)] as number;
    return { municipality, zone: pair % limits.length, length: lengthOf(municipality, site) };
  }).sort((a, b) => a.length - b.length || a.municipality - b.municipality);
}
