import type { CsvValue } from './csv.js';

/** A cell of a table that somebody saves: what it shows, and what a spreadsheet may count with. */
export type FileCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string; readonly value: number }
  | { readonly kind: 'share'; readonly text: string; readonly value: number }
  | { readonly kind: 'day' | 'moment'; readonly text: string; readonly value: Date };

/** A table that somebody saves. */
export interface FileTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly FileCell[])[];
}

const NUMBER = /^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/;
const SHARE = /^(-?\d+(?:,\d+)?) ?%$/;
const DAY = /^(\d{2})\.(\d{2})\.(\d{4})(?:, (\d{2}):(\d{2}) Uhr)?$/;

/** A column of a list that somebody saves, in the words that the page shows. */
export interface FileColumn<Row> {
  readonly title: string;
  readonly isFigure?: boolean;
  readonly words: (row: Row) => string;
}

/** A list of a page as a table to save. */
export function fileOfList<Row>(rows: readonly Row[], columns: readonly FileColumn<Row>[]): FileTable {
  return {
    heads: columns.map(({ title }) => title),
    rows: rows.map((row) => columns.map(({ words, isFigure = false }) => readCell(words(row), isFigure))),
  };
}

/**
 * The words of a cell as a value. Only what a page writes as a figure becomes one: a postal code or a Gemeindeschlüssel stands in
 * a column of words and keeps its zeros. What is hidden (“< 3”) stays the words that hide it.
 */
export function readCell(words: string, isFigure: boolean): FileCell {
  const text = words.replaceAll(/\s+/g, ' ').trim();
  const [isDay, day, month, year, hour, minute] = DAY.exec(text) ?? [];
  if (isDay !== undefined) {
    const clock = [Number(hour ?? 0), Number(minute ?? 0)] as const;
    const value = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), ...clock));
    return { kind: hour === undefined ? 'day' : 'moment', text, value };
  }
  const share = SHARE.exec(text)?.[1];
  if (share !== undefined) return { kind: 'share', text, value: germanNumber(share) / 100 };
  if (isFigure && NUMBER.test(text)) return { kind: 'number', text, value: germanNumber(text) };
  return { kind: 'text', text };
}

function germanNumber(text: string): number {
  return Number(text.replaceAll('.', '').replace(',', '.'));
}

/** The cell in a CSV file: numbers as numbers, everything else in the words of the page. */
export function csvValue(cell: FileCell): CsvValue {
  return cell.kind === 'number' ? cell.value : cell.text;
}
