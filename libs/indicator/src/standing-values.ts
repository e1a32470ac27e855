import { compareKeys } from '#libs/kernel';
import type { MeasuredValue } from './indicator.js';

/** “Geltende Messwerte”: of each cut-off day the one that nothing corrects, the oldest day first. Corrected ones stay readable beside them. */
export function standingValues(values: readonly MeasuredValue[]): readonly MeasuredValue[] {
  const corrected = new Set(values.map(({ correctsId }) => correctsId));
  return values
    .filter(({ id }) => !corrected.has(id))
    .toSorted((a, b) => compareKeys(a.cutOffDay, b.cutOffDay) || compareKeys(a.id, b.id));
}
