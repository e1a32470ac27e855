import type { Catchments } from './catchments.js';

/**
 * “Kursorte in Reichweite”: the stored pairs once more, the other way round: for each position the sites that reach it, by ascending
 * number, from `start[position]` to `start[position + 1]`.
 */
export interface SiteRows {
  readonly start: Int32Array;
  readonly site: Int32Array;
  readonly zone: Uint16Array;
  /** Which Gemeinde stands at a position, and where each Gemeinde stands. */
  readonly order: Int32Array;
  readonly positionOf: Int32Array;
}

/** “Einzugsbereiche umkehren”: one counting sort, no way is measured again. */
export function turnAround({ order, start, pairs, siteCount, limits }: Catchments): SiteRows {
  const zones = limits.length;
  const rows = new Int32Array(order.length + 1);
  for (let k = 0; k < pairs.length; k++) {
    const after = Math.floor((pairs[k] as number) / zones) + 1;
    rows[after] = (rows[after] as number) + 1;
  }
  for (let row = 1; row < rows.length; row++) rows[row] = (rows[row] as number) + (rows[row - 1] as number);
  const site = new Int32Array(pairs.length);
  const zone = new Uint16Array(pairs.length);
  const next = rows.slice();
  for (let number = 0; number < siteCount; number++) {
    for (let k = start[number] as number; k < (start[number + 1] as number); k++) {
      const position = Math.floor((pairs[k] as number) / zones);
      const at = next[position] as number;
      next[position] = at + 1;
      site[at] = number;
      zone[at] = (pairs[k] as number) % zones;
    }
  }
  const positionOf = new Int32Array(order.length);
  for (let position = 0; position < order.length; position++)
    positionOf[order[position] as number] = position;
  return { start: rows, site, zone, order, positionOf };
}
