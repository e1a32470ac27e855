import type { ReadingLimits } from './limits.js';
import { hasErrors, type ImportProblem } from './problem.js';
import { readRawTable, type TableRequest } from './read-table.js';
import { columnKey, findHeader, noHeader } from './table/find-header.js';
import { valuesOf } from './table/cell-values.js';
import type { RawRow } from './table/raw-table.js';
import type { MappedColumn, TableColumn } from './table/table-row.js';

/** “Überschrift der Datei”, with a few of the values below it. */
export interface FileHeading {
  readonly index: number;
  readonly title: string;
  readonly samples: readonly string[];
  /** All of its values, where they are few enough to be a list. */
  readonly values?: readonly HeadingValue[];
}

/** “Wert einer Spalte”, and in how many lines it stands. An empty one is named too. */
export interface HeadingValue {
  readonly text: string;
  readonly lines: number;
}

/** “Kopf der Datei”: the line that names its columns. */
export interface FileHead {
  readonly line: number;
  readonly headings: readonly FileHeading[];
  /** Lines below it. */
  readonly lines: number;
}

const LINES_BEFORE_HEADER = 20;
const SAMPLES = 3;
const LETTERS = 60;
/** Longer lists are names and numbers, which nobody chooses from. */
const MOST_VALUES = 120;

/**
 * “Tabelle beschreiben”: which columns a file has, so that a person can say what they mean. Null where it cannot be read at all; the
 * problems then say why. Never throws.
 */
export async function describeTable(
  bytes: Uint8Array,
  table: Pick<TableRequest, 'columns' | 'preferredSheet'>,
  limits: Partial<ReadingLimits>,
): Promise<{ readonly head: FileHead | null; readonly problems: readonly ImportProblem[] }> {
  const anyHeader = { headerLine: 0, columns: [] };
  const raw = await readRawTable(bytes, { ...table, limits, mapping: anyHeader });
  if (raw.rows === null || hasErrors(raw.problems)) return { head: null, problems: raw.problems };
  const row = headerOf(raw.rows, table.columns);
  if (row === undefined) return { head: null, problems: [...raw.problems, noHeader(table.columns)] };
  const below = raw.rows.filter(({ line }) => line > row.line);
  const width = Math.max(
    row.cells.length,
    ...below.slice(0, LINES_BEFORE_HEADER).map(({ cells }) => cells.length),
  );
  const headings = Array.from({ length: width }, (_, index) => headingAt(index, row, below));
  const named = headings.filter(({ title, samples }) => title !== '' || samples.length > 0);
  return { head: { line: row.line, headings: named, lines: below.length }, problems: raw.problems };
}

/** “Zuordnung vorschlagen”: columns whose heading is one of ours, each heading once; the others are open. */
export function suggestMapping(head: FileHead, columns: readonly TableColumn[]): readonly MappedColumn[] {
  const used = new Set<number>();
  return columns.map(({ name, aliases = [] }) => {
    const keys = [name, ...aliases].map(columnKey);
    const found = head.headings.find(
      ({ index, title }) => title !== '' && !used.has(index) && keys.includes(columnKey(title)),
    );
    if (found !== undefined) used.add(found.index);
    return { column: name, index: found?.index ?? null, text: null };
  });
}

/** The line that names most of our columns; where none names two, the first that is not narrow: what stands above a table is. */
function headerOf(rows: readonly RawRow[], columns: readonly TableColumn[]): RawRow | undefined {
  const known = findHeader(rows, columns);
  if (known !== null && known.indexes.size > 1) return known.row;
  const filled = ({ cells }: RawRow): number => cells.filter((cell) => cell !== '').length;
  const first = rows.slice(0, LINES_BEFORE_HEADER);
  const widest = Math.max(0, ...first.map(filled));
  return first.find((row) => filled(row) > widest / 2);
}

function headingAt(index: number, header: RawRow, below: readonly RawRow[]): FileHeading {
  const samples = new Set<string>();
  for (const { cells } of below) {
    const text = cells[index] ?? '';
    if (text !== '') samples.add(text.slice(0, LETTERS));
    if (samples.size === SAMPLES) break;
  }
  const title = (header.cells[index] ?? '').slice(0, LETTERS);
  return { index, title, samples: [...samples], values: valuesAt(index, below) };
}

/** Each value once, in the order of the alphabet; none where they are too many, or texts. */
function valuesAt(index: number, below: readonly RawRow[]): readonly HeadingValue[] {
  const counts = new Map<string, number>();
  for (const { cells } of below) {
    for (const text of valuesOf(cells[index] ?? '')) {
      if (text.length > LETTERS) return [];
      counts.set(text, (counts.get(text) ?? 0) + 1);
      if (counts.size > MOST_VALUES) return [];
    }
  }
  const isList = counts.size < below.length || below.length <= SAMPLES;
  const sorted = [...counts].toSorted(([a], [b]) => a.localeCompare(b, 'de'));
  return isList ? sorted.map(([text, lines]) => ({ text, lines })) : [];
}
