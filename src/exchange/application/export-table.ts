import { stringify } from 'csv-stringify/sync';

/** A cell that leaves the house: numbers stay numbers, null is an empty cell. */
export type ExportCell = string | number | null;

/**
 * “Tabelle zum Öffnen in Excel”: semicolons, decimal commas, UTF-8 with its mark, lines ending as Windows writes them. A text that a
 * spreadsheet would take for a formula gets an apostrophe in front, so that no formula ever comes out of an export; negative
 * numbers are no formulas. `readText` of the importers takes the apostrophe off again.
 */
export function exportTable(columns: readonly string[], rows: readonly (readonly ExportCell[])[]): string {
  return stringify([[...columns], ...rows.map((row) => row.map(written))], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { object: (cell: object) => ({ value: writtenFigure(cell), escape_formulas: false }) },
  });
}

/** A number marked as one by being an object: only texts are looked at for formulas. */
interface Figure {
  readonly figure: number;
}

function written(cell: ExportCell): string | Figure {
  if (cell === null) return '';
  return typeof cell === 'number' ? { figure: cell } : cell;
}

function writtenFigure(cell: object): string {
  return 'figure' in cell ? String(cell.figure).replace('.', ',') : '';
}
