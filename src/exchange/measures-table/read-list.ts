import { readText, type CellReading } from '../reading/read-cell.js';
import type { Cell } from '../reading/table/table-row.js';

/** “Liste einer Zelle”: entries separated by a stroke or a line break; commas belong to titles. Doubled ones count where places matter. */
export function listOf({ text }: Cell): readonly string[] {
  return text
    .split(/[|\n\r]+/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** Each entry read alone; the first that is not understood is reported. */
export function readEach<T>(cell: Cell, read: (entry: Cell) => CellReading<T>): CellReading<readonly T[]> {
  const values: T[] = [];
  for (const text of listOf(cell)) {
    const reading = read({ ...cell, text });
    if (!reading.ok) return reading;
    values.push(reading.value);
  }
  return { ok: true, value: values };
}

/** Titles of what is tied. */
export function readTitles(cell: Cell, longest: number): CellReading<readonly string[]> {
  return readEach(cell, (entry) => readText(entry, longest));
}
