import type { CellReading } from './cell/cell-reading.js';
import type { Located, Reading } from './problem.js';
import { problemLog } from './problem-log.js';
import type { TableReading, TableRow } from './table/table-row.js';

/** “Aufbau eines Datensatzes”: for every property how it is read out of a row. */
export type RowShape<T> = { readonly [K in keyof T]: (row: TableRow) => CellReading<T[K]> };

/**
 * “Datensätze lesen”: every row by the same shape. A row with a problem is left out as a whole and all its problems are reported,
 * so that a person can correct the file in one go.
 */
export function readRows<T extends object>(table: TableReading, shape: RowShape<T>): Reading<T> {
  const log = problemLog(table.problems);
  const keys = Object.keys(shape) as (keyof T)[];
  const rows: Located<T>[] = [];
  for (const row of table.rows) {
    const value: Partial<T> = {};
    let complete = true;
    for (const key of keys) {
      const reading = shape[key](row);
      if (reading.ok) value[key] = reading.value;
      else log.add(reading.problem);
      complete &&= reading.ok;
    }
    if (complete) rows.push({ line: row.line, value: value as T });
    if (log.isFull()) break;
  }
  return { rows, problems: log.list() };
}
