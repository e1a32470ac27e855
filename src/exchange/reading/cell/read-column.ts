import { cellOf, type TableRow } from '../table/table-row.js';
import { understood, type CellReader, type CellReading } from './cell-reading.js';

/** “Immer gelesene Spalte”: one that the file does not have is an empty cell. */
export function always<T>(column: string, reader: CellReader<T>): (row: TableRow) => CellReading<T> {
  return (row) => reader(cellOf(row, column));
}

/** “Vorhandene Spalte”: undefined where the file does not have it, so that what it would hold stays as it is. */
export function whereThere<T>(
  column: string,
  reader: CellReader<T>,
): (row: TableRow) => CellReading<T | undefined> {
  return (row) => (row.cells.has(column) ? reader(cellOf(row, column)) : understood(undefined));
}

/** “Vorgabe”: what an empty cell means, else what the parser says. */
export function emptyOr<T>(empty: T, reader: CellReader<T>): CellReader<T> {
  return (cell) => (cell.text.trim() === '' ? understood(empty) : reader(cell));
}
