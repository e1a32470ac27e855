import type { Catchments } from './catchments.js';
import { KERNEL_OF_FOUR } from './kernel-of-four.js';
import { KERNEL_OF_ONE } from './kernel-of-one.js';
import type { Columns, Kernel } from './kernel.js';
import {
  sharedByChoice,
  weighingOf,
  type AccessibilityMethod,
  type FormatFigures,
  type Weighing,
} from './method.js';

/**
 * “Zugänglichkeit”: for each format and Gemeinde the places that its people have, each weighed by how near it is and shared with
 * everybody else who reaches it. One column for each format, by Gemeinde. To compare Gemeinden, never as a number of free places.
 *
 * With D demand, S supply, w the weight of the zone of a pair:
 * - 2SFCA, E2SFCA: R_j = S_j / Σ_i w_ij D_i, then A_i = Σ_j w_ij R_j.
 *   W. Luo, F. Wang: Measures of spatial accessibility to health care in a GIS environment. Environment and Planning B 30 (2003)
 *   865–884 (w = 1 within reach); W. Luo, Y. Qi, Health & Place 15 (2009) 1100–1107 (w by zone).
 * - 3SFCA: the same with w_ij² / Σ_k w_ik instead of w_ij, k over the sites that offer the format.
 *   N. Wan, B. Zou, T. Sternberg: A three-step floating catchment area method for analyzing spatial access to health services.
 *   International Journal of Geographical Information Science 26 (2012) 1073–1089.
 *
 * A site whose catchment holds no demand gives nothing; a Gemeinde without demand is scored like any other.
 */
export function scoreAccessibility(
  catchments: Catchments,
  method: AccessibilityMethod,
  formats: readonly FormatFigures[],
): Float64Array[] {
  const scores: Float64Array[] = [];
  const weighing = weighingOf(method, catchments.limits.length);
  const tables = new Map<Kernel, Float64Array>();
  while (scores.length < formats.length) {
    const kernel = formats.length - scores.length > 1 ? KERNEL_OF_FOUR : KERNEL_OF_ONE;
    const group = formats.slice(scores.length, scores.length + kernel.lanes);
    const pass = { kernel, catchments, table: tables.get(kernel) ?? newTable(kernel, catchments) };
    tables.set(kernel, pass.table);
    scores.push(...scoreGroup(pass, weighing, group).slice(0, group.length));
  }
  return scores;
}

/** “Durchgang”: a kernel with the table it fills anew in each step; fresh memory costs more than the sums in it. */
interface Pass {
  readonly kernel: Kernel;
  readonly catchments: Catchments;
  readonly table: Float64Array;
}

function newTable(kernel: Kernel, { municipalityCount, limits }: Catchments): Float64Array {
  return new Float64Array(municipalityCount * limits.length * kernel.lanes);
}

function scoreGroup(pass: Pass, weighing: Weighing, group: readonly FormatFigures[]): Float64Array[] {
  const { municipalityCount, siteCount } = pass.catchments;
  const demand = filled(
    pass,
    group.map((format) => format.demand),
    municipalityCount,
  );
  const supply = filled(
    pass,
    group.map((format) => format.supply),
    siteCount,
  );
  if (weighing.choice === null) return scoreBy(pass, weighing.sums, demand, supply);
  const choice = spreadAndCollect(pass, weighing.choice, offering(pass, supply));
  const scores = scoreBy(pass, weighing.sums, dividedByChoice(demand, choice), supply);
  return dividedByChoice(scores, choice);
}

function scoreBy(pass: Pass, weights: readonly number[], demand: Columns, supply: Columns): Float64Array[] {
  const { kernel, catchments, table } = pass;
  kernel.weigh(catchments, weights, demand, table);
  return spreadAndCollect(pass, weights, kernel.ratios(catchments, table, supply));
}

function spreadAndCollect(pass: Pass, weights: readonly number[], given: Float64Array): Float64Array[] {
  const { kernel, catchments, table } = pass;
  kernel.spread(catchments, given, table);
  return kernel.collect(catchments, weights, table);
}

/** Lanes that no format needs count nothing. */
function filled({ kernel }: Pass, columns: Columns, length: number): Columns {
  if (columns.length === kernel.lanes) return columns;
  const empty = new Float64Array(length);
  return Array.from({ length: kernel.lanes }, (_, lane) => columns[lane] ?? empty);
}

/** 1 where a site offers the format, as the kernel lays out what sites give. */
function offering({ kernel, catchments }: Pass, supply: Columns): Float64Array {
  const given = new Float64Array(catchments.siteCount * kernel.lanes);
  for (const [lane, column] of supply.entries()) {
    for (let site = 0; site < column.length; site++) {
      given[site * kernel.lanes + lane] = (column[site] as number) > 0 ? 1 : 0;
    }
  }
  return given;
}

function dividedByChoice(columns: Columns, choice: Columns): Float64Array[] {
  return columns.map((column, lane) =>
    column.map((value, municipality) => sharedByChoice(value, choice[lane]?.[municipality] ?? 0)),
  );
}
