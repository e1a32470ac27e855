import type { Catchments } from './catchments.js';

/** “Spalten”: one column of figures for each format, by municipality or by site. */
export type Columns = readonly Float64Array[];

/**
 * “Rechenkern”: the four passes of every method over stored catchments, for as many formats at once as it has lanes. All of them add
 * up in the same order, pair by pair as stored, so a score has the same bits whatever else is computed beside it.
 *
 * A table has `lanes` numbers for each pair number `position × zones + zone`: figures of one place in one zone.
 */
export interface Kernel {
  readonly lanes: number;
  /** Into the table: demand of each Gemeinde as each zone counts it, weight × demand. */
  weigh(catchments: Catchments, weights: readonly number[], demand: Columns, table: Float64Array): void;
  /** Supply over the weighed demand in the catchment of each site; 0 where nobody lives in it, or nothing is offered. */
  ratios(catchments: Catchments, weighed: Float64Array, supply: Columns): Float64Array;
  /** Into the table: for each Gemeinde and zone the sum of what the sites within that zone give. */
  spread(catchments: Catchments, given: Float64Array, table: Float64Array): void;
  /** Weighs the zones of each Gemeinde together; one column for each lane, by Gemeinde. */
  collect(catchments: Catchments, weights: readonly number[], table: Float64Array): Float64Array[];
}
