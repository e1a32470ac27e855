import { suppressSmallCells, type CountedPart } from '#libs/coverage';

/** “Darf dieser Teil gezeigt werden?”: beside all others of its kind and their sum, so that no small count follows by subtraction. */
export function isPartOpen(
  parts: readonly Omit<CountedPart, 'group'>[],
  key: string,
  threshold: number,
): boolean {
  const hidden = suppressSmallCells(
    parts.map((part) => ({ ...part, group: 'all' })),
    threshold,
  );
  return !hidden.isTotalHidden && !hidden.groups.has('all') && !hidden.parts.has(key);
}
