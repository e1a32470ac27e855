import type { Criterion } from './criterion.js';
import type { MeasureSummary } from './summarise-assessments.js';

/** A measure as it is put in order. */
export interface RankedMeasure {
  readonly number: number;
  readonly summary: MeasureSummary;
}

/** What is as good as equal: sums of the same points in another order must not decide. */
const EQUAL = 1e-9;

/** The mean of a criterion; under all others where nobody judged it. */
export function meanOf({ spreads }: MeasureSummary, criterion: Criterion): number {
  return spreads.find((spread) => spread.criterion === criterion)?.mean ?? -1;
}

/**
 * “Rangfolge”: by the weighted mean, then need, then effect, then number of the measure. Those without enough assessments come after all
 * others, by the same order.
 */
export function rankMeasures<T extends RankedMeasure>(measures: readonly T[]): readonly T[] {
  return [...measures].sort(
    ({ number, summary }, other) =>
      Number(summary.isThin) - Number(other.summary.isThin) ||
      descending(summary.score ?? -1, other.summary.score ?? -1) ||
      descending(meanOf(summary, 'need'), meanOf(other.summary, 'need')) ||
      descending(meanOf(summary, 'effect'), meanOf(other.summary, 'effect')) ||
      number - other.number,
  );
}

function descending(one: number, other: number): number {
  return Math.abs(one - other) < EQUAL ? 0 : other - one;
}
