import type { ImportedRecord, ImportReport } from '../../api/types.js';

/** One line of the page of differences: a thing that reads otherwise, or a record of which nothing does. */
export interface DifferenceRow {
  readonly line: number;
  readonly name: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly outcome: ImportedRecord['outcome'];
}

const NOTHING = '–';

/** Each changed thing in a line of its own; with `isAll` also the first records of which nothing changes, or everything is new. */
export function differenceRows(
  { differences, records }: Pick<ImportReport, 'differences' | 'records'>,
  isAll: boolean,
): readonly DifferenceRow[] {
  const changed = differences.flatMap(({ changes, ...record }) =>
    changes.map((change) => ({ ...record, ...change })),
  );
  if (!isAll) return changed;
  const shown = new Set(differences.map(({ line }) => line));
  const others = records
    .filter(({ line }) => !shown.has(line))
    .map((record) => ({ ...record, field: NOTHING, before: NOTHING, after: NOTHING }));
  return [...changed, ...others].toSorted((a, b) => a.line - b.line);
}
