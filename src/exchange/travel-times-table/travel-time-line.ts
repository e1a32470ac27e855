import type { Ags, TravelMode, TravelTimeOrigin } from '#libs/region';
import { cellOf, optional, readAgs, readCode, readText, readWholeNumber } from '../reading/read-cell.js';
import { countRejected } from '../count-rejected.js';
import type { Reading } from '../reading/problem.js';
import { readRows, type RowShape } from '../reading/read-rows.js';
import { readTable } from '../reading/read-table.js';
import type { TableColumn } from '../reading/table/table-row.js';
import { MODE_WORDS, ORIGIN_WORDS } from '../words/travel-words.js';

/** “Zeile der Reisezeittabelle”: minutes from a Gemeinde to a Kursort, one way, and who says so. */
export interface TravelTimeLine {
  readonly ags: Ags;
  readonly site: string;
  readonly provider: string | null;
  readonly mode: TravelMode;
  readonly minutes: number;
  readonly source: string;
  readonly origin: Exclude<TravelTimeOrigin, 'estimated'> | null;
}

/** “Spalten der Reisezeittabelle”. Documented in `docs/formate.md`. */
export const TRAVEL_TIME_COLUMNS: readonly TableColumn[] = [
  { name: 'AGS', aliases: ['Gemeinde'], required: true },
  { name: 'Kursort', aliases: ['ort_id', 'site'], required: true },
  { name: 'Träger', aliases: ['provider'] },
  { name: 'Verkehrsmittel', aliases: ['mode'], required: true },
  { name: 'Minuten', aliases: ['minutes'], required: true },
  { name: 'Quelle', aliases: ['source'], required: true },
  { name: 'Herkunft', aliases: ['origin'] },
];

const MINUTES_OF_A_DAY = 1440;

const SHAPE: RowShape<TravelTimeLine> = {
  ags: (row) => readAgs(cellOf(row, 'AGS')),
  site: (row) => readText(cellOf(row, 'Kursort'), 200),
  provider: (row) => optional((cell) => readText(cell, 200))(cellOf(row, 'Träger')),
  mode: (row) => readCode(cellOf(row, 'Verkehrsmittel'), MODE_WORDS),
  minutes: (row) => readWholeNumber(cellOf(row, 'Minuten'), { min: 0, max: MINUTES_OF_A_DAY }),
  source: (row) => readText(cellOf(row, 'Quelle'), 200),
  origin: (row) => optional((cell) => readCode(cell, ORIGIN_WORDS))(cellOf(row, 'Herkunft')),
};

/** “Reisezeittabelle lesen” (CSV or .xlsx): every line is one pair of Gemeinde and Kursort. Never throws. */
export async function readTravelTimesTable(
  bytes: Uint8Array,
): Promise<Reading<TravelTimeLine> & { readonly rejected: number }> {
  const table = await readTable(bytes, { columns: TRAVEL_TIME_COLUMNS });
  const reading = readRows(table, SHAPE);
  return { ...reading, rejected: countRejected(table, reading.rows.length) };
}
