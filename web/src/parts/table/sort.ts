/** The state of a sorted table. */
export interface Sorting {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

const GERMAN = new Intl.Collator('de-DE', { numeric: true });

/** The value a row is sorted by; `null` (unknown, hidden) stands last in both directions. */
export type SortKey = string | number | null;

/** A sorted copy; rows of equal value keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => SortKey,
  direction: Sorting['direction'],
): Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((a, b) => compareKeys(keyOf(a), keyOf(b), sign));
}

function compareKeys(a: SortKey, b: SortKey, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  return sign * GERMAN.compare(String(a), String(b));
}

/** What a click on a column's head means: another column begins ascending, the same one turns around. */
export function nextSorting(current: Sorting, column: string): Sorting {
  if (current.column !== column) return { column, direction: 'ascending' };
  return { column, direction: current.direction === 'ascending' ? 'descending' : 'ascending' };
}
