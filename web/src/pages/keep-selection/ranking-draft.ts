import type { RankSelection, YearlySelection } from '../../api/types.js';

/** One measure while the order is made. */
export type RankedDraft = RankSelection['items'][number];

/** The order as it was saved, else as the points suggest: what was never ranked begins with the suggested class. */
export function draftOfRanking({ items }: YearlySelection): readonly RankedDraft[] {
  const byPoints = (one: (typeof items)[number]): number => one.place ?? 0;
  const isFresh = items.every(({ verdict }) => verdict === 'open');
  const ordered = isFresh ? items.toSorted((one, other) => byPoints(one) - byPoints(other)) : items;
  return ordered.map(({ measureId, verdict, selectionClass, suggestedClass, reason }) => ({
    measureId,
    verdict,
    selectionClass: selectionClass ?? suggestedClass,
    reason,
  }));
}

/** One place up (-1) or down (1); at the ends nothing moves. */
export function moved<Row>(rows: readonly Row[], index: number, by: -1 | 1): readonly Row[] {
  const [one, other] = [rows[index], rows[index + by]];
  if (one === undefined || other === undefined) return rows;
  return rows.with(index, other).with(index + by, one);
}
