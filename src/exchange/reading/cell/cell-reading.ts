import { errorAt, type ImportProblem } from '../problem.js';
import type { Cell } from '../table/table-row.js';

/** “Gelesene Zelle”: the value, or the sentence that says why there is none. */
export type CellReading<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: ImportProblem };

/** A parser of one cell; options are bound by the caller. */
export type CellReader<T> = (cell: Cell) => CellReading<T>;

/** The cell was understood. */
export function understood<T>(value: T): CellReading<T> {
  return { ok: true, value };
}

/** The cell was not understood. */
export function notUnderstood(cell: Cell, code: string, sentence: string): CellReading<never> {
  return { ok: false, problem: errorAt(cell, code, sentence) };
}

/** An empty cell where a value is needed. */
export function missing(cell: Cell): CellReading<never> {
  return notUnderstood(cell, 'value-missing', 'Hier fehlt ein Wert.');
}

/** “Freiwillige Angabe”: null for an empty cell, else what the parser says. */
export function optional<T>(reader: CellReader<T>): CellReader<T | null> {
  return (cell) => (cell.text.trim() === '' ? understood(null) : reader(cell));
}

const LONGEST_QUOTE = 60;

/** The text of a cell in German quotation marks, shortened. */
export function quote(text: string): string {
  return `„${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text}“`;
}
