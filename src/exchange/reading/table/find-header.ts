import { errorAt, warningAt, WHOLE_FILE, type ImportProblem } from '../problem.js';
import type { RawRow } from './raw-table.js';
import type { TableColumn } from './table-row.js';

/** “Kopfzeile”: where it stands and which of its cells is which column. */
export interface Header {
  readonly row: RawRow;
  /** Column name → index of the cell. */
  readonly indexes: ReadonlyMap<string, number>;
}

/** Titles, dates and notes above a table rarely take more lines. */
const LINES_BEFORE_HEADER = 20;

/** “Vergleichsform einer Überschrift”: upper case, umlauts, blanks and punctuation make no difference. */
export function columnKey(text: string): string {
  const plain = text.normalize('NFC').toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe');
  return plain
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replaceAll(/[^a-z0-9²]/g, '');
}

/** The line among the first ones that names most of the wanted columns; null where none names any. */
export function findHeader(rows: readonly RawRow[], columns: readonly TableColumn[]): Header | null {
  const names = new Map(
    columns.flatMap((column) => keysOf(column).map((key) => [key, column.name] as const)),
  );
  let best: Header | null = null;
  for (const row of rows.slice(0, LINES_BEFORE_HEADER)) {
    const indexes = new Map<string, number>();
    row.cells.forEach((cell, i) => {
      const name = names.get(columnKey(cell));
      if (name !== undefined && !indexes.has(name)) indexes.set(name, i);
    });
    if (indexes.size > (best?.indexes.size ?? 0)) best = { row, indexes };
  }
  return best;
}

/** What is wrong with a header, and what of it will not be read. Errors mean that the table cannot be read at all. */
export function headerProblems(
  header: Header,
  rows: readonly RawRow[],
  columns: readonly TableColumn[],
): readonly ImportProblem[] {
  return [
    ...missingColumns(header, columns),
    ...doubledColumns(header, columns),
    ...linesAbove(header, rows),
    ...unreadColumns(header, rows, columns),
  ];
}

/** The refusal of a table in which no wanted column is named. */
export function noHeader(columns: readonly TableColumn[]): ImportProblem {
  const sentence = `Keine Kopfzeile gefunden. Erwartet werden die Spalten ${quoted(columns.map((column) => column.name))}.`;
  return errorAt(WHOLE_FILE, 'header-missing', sentence);
}

function missingColumns(header: Header, columns: readonly TableColumn[]): readonly ImportProblem[] {
  const missing = columns.filter((column) => column.required === true && !header.indexes.has(column.name));
  const found = quoted(header.row.cells.filter((cell) => cell !== ''));
  return missing.map((column) => {
    const others = column.aliases === undefined ? '' : ` (auch möglich: ${quoted(column.aliases)})`;
    const sentence = `Die Spalte „${column.name}“ fehlt${others}. In der Kopfzeile stehen: ${found}.`;
    return errorAt({ line: header.row.line }, 'column-missing', sentence);
  });
}

function doubledColumns(header: Header, columns: readonly TableColumn[]): readonly ImportProblem[] {
  return columns.flatMap((column) => {
    const keys = keysOf(column);
    const cells = header.row.cells.filter((cell) => keys.includes(columnKey(cell)));
    if (cells.length < 2) return [];
    const sentence = `Die Spalte „${column.name}“ kommt ${cells.length}-mal vor (${quoted(cells)}); es ist nicht klar, welche gilt.`;
    return [errorAt({ line: header.row.line }, 'column-doubled', sentence)];
  });
}

/** What stands above a header and is not read. */
export function linesAbove(header: Header, rows: readonly RawRow[]): readonly ImportProblem[] {
  const above = rows.filter((row) => row.line < header.row.line).map((row) => row.line);
  if (above.length === 0) return [];
  const which =
    above.length === 1 ? `Zeile ${above[0]} steht` : `Die Zeilen ${above[0]} bis ${above.at(-1)} stehen`;
  const sentence = `${which} über der Kopfzeile (Zeile ${header.row.line}); das wurde nicht gelesen.`;
  return [warningAt(WHOLE_FILE, 'lines-above-header', sentence)];
}

function unreadColumns(
  header: Header,
  rows: readonly RawRow[],
  columns: readonly TableColumn[],
): readonly ImportProblem[] {
  const known = new Set(columns.flatMap(keysOf));
  const unread = header.row.cells.flatMap((cell, i) => {
    if (cell !== '') return known.has(columnKey(cell)) ? [] : [cell];
    const filled = rows.some((row) => row.line > header.row.line && (row.cells[i] ?? '') !== '');
    return filled ? [`Spalte ${i + 1} ohne Überschrift`] : [];
  });
  if (unread.length === 0) return [];
  return [
    warningAt(WHOLE_FILE, 'columns-not-read', `Diese Spalten werden nicht gelesen: ${quoted(unread)}.`),
  ];
}

function keysOf(column: TableColumn): readonly string[] {
  return [column.name, ...(column.aliases ?? [])].map(columnKey);
}

const SHOWN_NAMES = 20;
const SHOWN_LETTERS = 40;

/** Names in quotation marks, as many as a person reads. */
export function quoted(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN_NAMES).map((name) => `„${name.slice(0, SHOWN_LETTERS)}“`);
  return [...shown, ...(names.length > SHOWN_NAMES ? ['…'] : [])].join(', ');
}
