import type { FileHeading, MappedColumn, TargetColumn } from '../../api/types.js';
import { importTexts } from '../../texts/import-table.js';

/** Nowhere in the file, or the same for all lines; else the place of the heading. */
export const NOWHERE = '';
export const FOR_ALL_LINES = 'text';

/** What somebody chose for one column. */
export interface ColumnChoice {
  readonly source: string;
  readonly text: string;
}

/** The choices by the name of the column. */
export type MappingDraft = Readonly<Record<string, ColumnChoice>>;

export function draftOf(columns: readonly MappedColumn[]): MappingDraft {
  return Object.fromEntries(
    columns.map(({ column, index, text }) => {
      if (index !== null) return [column, { source: String(index), text: '' }];
      return [column, text === null ? { source: NOWHERE, text: '' } : { source: FOR_ALL_LINES, text }];
    }),
  );
}

export function choiceOf(draft: MappingDraft, column: string): ColumnChoice {
  return draft[column] ?? { source: NOWHERE, text: '' };
}

export function toColumns(draft: MappingDraft, targets: readonly TargetColumn[]): MappedColumn[] {
  return targets.map(({ name }) => {
    const { source, text } = choiceOf(draft, name);
    if (source === FOR_ALL_LINES) return { column: name, index: null, text };
    return { column: name, index: source === NOWHERE ? null : Number(source), text: null };
  });
}

/** A heading as people find it in their file. */
export function headingWords({ index, title }: FileHeading): string {
  return title === '' ? importTexts.column(index) : title;
}
