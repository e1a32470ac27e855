import type { Cell } from '../table/table-row.js';
import { missing, notUnderstood, quote, understood, type CellReading } from './cell-reading.js';

const YES = new Set(['ja', 'j', 'x', 'wahr', 'true', 'yes', 'y', '1', '✓', '✔']);
const NO = new Set(['nein', 'n', 'falsch', 'false', 'no', '0', '-', '–']);

/** “Ja oder Nein”: ja/nein, j/n, x, wahr/falsch, 1/0. What an empty cell means is for the caller to say; else it is missing. */
export function readYesNo(cell: Cell, emptyMeans?: boolean): CellReading<boolean> {
  const text = cell.text.trim().toLowerCase();
  if (text === '') return emptyMeans === undefined ? missing(cell) : understood(emptyMeans);
  if (YES.has(text)) return understood(true);
  if (NO.has(text)) return understood(false);
  return notUnderstood(cell, 'not-yes-or-no', `${quote(cell.text)} ist weder „ja“ noch „nein“.`);
}
