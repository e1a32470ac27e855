import { errorAt, WHOLE_FILE, type ImportProblem } from '../problem.js';

/** “Zeile einer Tabelle” before anybody knows what its columns mean: trimmed texts, `line` as the program shows it. */
export interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** “Rohe Tabelle”: rows that hold anything at all; null where the file was refused as a whole. */
export interface RawTable {
  readonly rows: readonly RawRow[] | null;
  readonly problems: readonly ImportProblem[];
  /** Name of the Excel sheet that was read; null for a text file. */
  readonly sheet: string | null;
}

/** Two hundred thousand lines of twenty-five columns; a table beyond it would take more memory than a small server has. */
export const MOST_CELLS = 5_000_000;

/** A refusal of the whole file. */
export function refusedTable(...problems: readonly ImportProblem[]): RawTable {
  return { rows: null, problems, sheet: null };
}

/** The refusal of a table with more lines, or cells, than are read. */
export function tooMany(what: 'Zeilen' | 'Zellen', allowed: number): ImportProblem {
  const sentence = `Die Tabelle hat mehr als ${allowed.toLocaleString('de-DE')} ${what}. Bitte aufteilen oder Leeres löschen.`;
  return errorAt(WHOLE_FILE, 'too-many-rows', sentence);
}

/** Whether a row holds nothing but blanks. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '');
}
