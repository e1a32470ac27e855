import { parseLocalDate, type LocalDate } from '#libs/calendar';
import { findHeader } from '../table/find-header.js';
import type { RawRow, RawTable } from '../table/raw-table.js';
import { AUSZUG_COLUMNS, NEEDED_COLUMNS } from './auszug-columns.js';

/** “Tabellenteil des AuszugGV”: the lines from the first record on, and where each column stands. */
export interface AuszugRows {
  readonly rows: readonly RawRow[];
  /** Column name → index of the cell. */
  readonly indexes: ReadonlyMap<string, number>;
  /** Lines below the first record that are none: footnotes. */
  readonly footnotes: readonly number[];
  readonly registerDate: LocalDate | null;
}

const RECORD_KIND = /^[1-6]0$/;
const LINES_BEFORE_DATA = 30;
/** The columns up to the coordinates; the ones behind them are missing in older editions. */
const OFFICIAL_WIDTH = 16;
const OFFICIAL_ORDER: ReadonlyMap<string, number> = new Map(
  AUSZUG_COLUMNS.map((column, i) => [column.name, i]),
);

/**
 * “Tabellenteil finden”: under a header that names the columns (CSV form), else from the first line that begins with a Satzart, by
 * the official order (Excel form, whose header takes six lines of merged cells). Null where it is neither.
 */
export function findAuszugRows(table: RawTable): AuszugRows | null {
  const rows = table.rows ?? [];
  const header = findHeader(rows, AUSZUG_COLUMNS);
  const named = header !== null && NEEDED_COLUMNS.every((name) => header.indexes.has(name));
  const indexes = named ? header.indexes : OFFICIAL_ORDER;
  const isRecord = (row: RawRow) => RECORD_KIND.test(row.cells[indexes.get('Satzart') ?? 0] ?? '');
  const first = rows
    .slice(0, LINES_BEFORE_DATA)
    .findIndex((row) => isRecord(row) && (named || row.cells.length >= OFFICIAL_WIDTH));
  if (first === -1) return null;
  const [above, below] = [rows.slice(0, first), rows.slice(first)];
  return {
    rows: below.filter(isRecord),
    footnotes: below.filter((row) => !isRecord(row)).map((row) => row.line),
    indexes,
    registerDate: dayIn([table.sheet ?? '', ...above.flatMap((row) => row.cells)]),
  };
}

/** The Gebietsstand out of a sheet name (“Onlineprodukt_Gemeinden31122023”) or a title (“Gebietsstand: 31.12.2023”). */
function dayIn(texts: readonly string[]): LocalDate | null {
  for (const text of texts) {
    const [, day, month, year] = /(\d{2})\.?(\d{2})\.?((?:19|20)\d{2})/.exec(text) ?? [];
    const date = parseLocalDate(`${year}-${month}-${day}`);
    if (date !== null) return date;
  }
  return null;
}
