import { notUnderstood, quote, understood, missing, type CellReading } from '../reading/cell/cell-reading.js';
import { readDecimalNumber } from '../reading/read-cell.js';
import type { Cell } from '../reading/table/table-row.js';

const GROUPED = /^\d{1,3}(\.\d{3})+$/;
const MOST_EUROS = 1_000_000_000;

/** “Betrag in Euro”, as cents: “12.500”, “12.500,50 €”, “12500,5”. A point before three digits groups thousands, as budgets write it. */
export function readEuros(cell: Cell): CellReading<number> {
  const bare = cell.text.trim().replace(/\s*(€|EUR|Euro)$/i, '');
  if (bare === '') return missing(cell);
  const text = GROUPED.test(bare) ? bare.replaceAll('.', '') : bare.replace(/,[-–]+$/, '');
  const reading = readDecimalNumber({ ...cell, text }, { min: 0, max: MOST_EUROS });
  if (!reading.ok) return reading;
  const cents = Math.round(reading.value * 100);
  if (Math.abs(cents - reading.value * 100) > 1e-6)
    return notUnderstood(cell, 'part-of-a-cent', `${quote(cell.text)} ist auf Bruchteile eines Cents genau.`);
  return understood(cents);
}
