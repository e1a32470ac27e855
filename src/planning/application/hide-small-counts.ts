import { suppressSmallCells } from '#libs/coverage';
import type { Ags } from '#libs/region';

/**
 * “Kleine Zahlen weglassen” of people by Gemeinde whose sum is shown beside them: counts below the threshold are null, and where one of
 * them could be found by subtraction, the next smallest too.
 */
export function hideSmallCounts(
  counts: readonly { readonly ags: Ags; readonly people: number }[],
  threshold: number,
): ReadonlyMap<Ags, number | null> {
  const parts = counts.map(({ ags, people }) => ({ part: ags, group: 'sum', count: people }));
  const hidden = suppressSmallCells(parts, threshold);
  return new Map(counts.map(({ ags, people }) => [ags, hidden.parts.has(ags) ? null : people]));
}
