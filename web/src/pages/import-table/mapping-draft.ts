import type {
  ColumnProfileDetails,
  FileHeading,
  Import,
  MappingBody,
  TargetColumn,
  ValueTranslation,
} from '../../api/types.js';
import { importTexts } from '../../texts/import-table.js';

/** Nowhere in the file, or the same for all lines; else the place of the heading. */
export const NOWHERE = '';
export const FOR_ALL_LINES = 'text';

/** What somebody chose for one column, and what its values mean. */
export interface ColumnChoice {
  readonly source: string;
  readonly text: string;
  readonly words?: Readonly<Record<string, string>>;
}

/** The choices by the name of the column. */
export type MappingDraft = Readonly<Record<string, ColumnChoice>>;

/** Which lines are meant: those with one of the values at a place of the header line; all of them where no place is named. */
export interface LinesDraft {
  readonly source: string;
  readonly values: readonly string[];
}

/** All that somebody says of a file. */
export interface FileDraft {
  readonly columns: MappingDraft;
  readonly lines: LinesDraft;
}

export function draftOf({
  columns,
  translations,
  lineChoice,
}: Pick<Import, 'columns' | 'translations' | 'lineChoice'>): FileDraft {
  const choices = columns.map(({ column, index, text }) => {
    const words = wordsOf(translations, column);
    if (index !== null) return [column, { source: String(index), text: '', words }] as const;
    const choice = text === null ? { source: NOWHERE, text: '' } : { source: FOR_ALL_LINES, text };
    return [column, { ...choice, words }] as const;
  });
  const lines =
    lineChoice === null
      ? { source: NOWHERE, values: [] }
      : { source: String(lineChoice.index), values: lineChoice.values };
  return { columns: Object.fromEntries(choices), lines };
}

export function choiceOf(draft: MappingDraft, column: string): ColumnChoice {
  return draft[column] ?? { source: NOWHERE, text: '' };
}

/** What is sent. Words of a column that is not in the file any more are left out. */
export function toMapping({ columns, lines }: FileDraft, targets: readonly TargetColumn[]): MappingBody {
  return {
    columns: targets.map(({ name }) => {
      const { source, text } = choiceOf(columns, name);
      if (source === FOR_ALL_LINES) return { column: name, index: null, text };
      return { column: name, index: source === NOWHERE ? null : Number(source), text: null };
    }),
    translations: targets.flatMap(({ name }) => translationsOf(name, choiceOf(columns, name))),
    lines:
      lines.source === NOWHERE || lines.values.length === 0
        ? null
        : { index: Number(lines.source), values: [...lines.values] },
  };
}

/** The same by headings, so that it holds for each file of the same program. */
export function toProfileContent(
  draft: FileDraft,
  { targets, headings }: Pick<Import, 'targets' | 'headings'>,
): Pick<ColumnProfileDetails, 'columns' | 'translations' | 'lines'> {
  const { columns, translations = [], lines = null } = toMapping(draft, targets);
  const nameAt = (place: number | null): string | null => {
    const heading = headings.find(({ index }) => index === place);
    if (heading === undefined) return null;
    return heading.title === '' ? `#${heading.index}` : heading.title;
  };
  const heading = nameAt(lines?.index ?? null);
  return {
    columns: columns
      .map(({ column, index, text }) => ({ column, heading: nameAt(index), text }))
      .filter((one) => one.heading !== null || (one.text ?? '') !== ''),
    translations,
    lines: lines === null || heading === null ? null : { heading, values: lines.values },
  };
}

/** A heading as people find it in their file. */
export function headingWords({ index, title }: Pick<FileHeading, 'index' | 'title'>): string {
  return title === '' ? importTexts.column(index) : title;
}

/** Values of a heading that are meant: where the lines are chosen by the same heading, only those. */
export function meantValues(heading: FileHeading, { source, values }: LinesDraft): readonly string[] {
  const all = heading.values.map(({ text }) => text);
  return source === String(heading.index) && values.length > 0
    ? all.filter((one) => values.includes(one))
    : all;
}

function wordsOf(translations: readonly ValueTranslation[], column: string): Record<string, string> {
  return Object.fromEntries(
    translations.flatMap((one) => (one.column === column ? [[one.from, one.to] as const] : [])),
  );
}

function translationsOf(column: string, { source, words = {} }: ColumnChoice): ValueTranslation[] {
  if (source === NOWHERE || source === FOR_ALL_LINES) return [];
  return Object.entries(words).flatMap(([from, to]) =>
    to.trim() === '' ? [] : [{ column, from, to: to.trim() }],
  );
}
