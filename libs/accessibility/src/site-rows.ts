import type { Catchments } from './catchments.js';

/**
 * “Kursorte in Reichweite”: the stored pairs once more, the other way round: for each pair number `position × zones + zone` the sites
 * that have it, by ascending number, from `start[pair]` to `start[pair + 1]`; zone by zone, so those of a position stand together.
 */
export interface SiteRows {
  readonly start: Int32Array;
  readonly site: Int32Array;
  /** Where each Gemeinde stands. */
  readonly positionOf: Int32Array;
}

/** “Einzugsbereiche umkehren”: one counting sort, no way is measured again. */
export function turnAround({ order, start, pairs, siteCount, limits }: Catchments): SiteRows {
  const rows = new Int32Array(order.length * limits.length + 1);
  for (let k = 0; k < pairs.length; k++) {
    const after = (pairs[k] as number) + 1;
    rows[after] = (rows[after] as number) + 1;
  }
  for (let row = 1; row < rows.length; row++) rows[row] = (rows[row] as number) + (rows[row - 1] as number);
  const site = new Int32Array(pairs.length);
  const next = rows.slice();
  for (let number = 0; number < siteCount; number++) {
    for (let k = start[number] as number; k < (start[number + 1] as number); k++) {
      const pair = pairs[k] as number;
      const at = next[pair] as number;
      next[pair] = at + 1;
      site[at] = number;
    }
  }
  const positionOf = new Int32Array(order.length);
  for (let position = 0; position < order.length; position++)
    positionOf[order[position] as number] = position;
  return { start: rows, site, positionOf };
}
