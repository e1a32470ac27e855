import writeExcelFile from 'write-excel-file/node';
import { exportTable } from '../application/export-table.js';
import { storeZip } from '../reading/table/store-zip.js';
import { tableCell, type Sheet, type SheetCell } from './sheet.js';

const NARROW = 14;
const WIDE = 40;
const LONG_TEXT = 30;

/** “Arbeitsmappe”: a sheet each. A text is always a text there, also one that begins like a formula. */
export function toWorkbook(sheets: readonly Sheet[]): Promise<Buffer> {
  return writeExcelFile(
    sheets.map(({ title, columns, rows }) => ({
      sheet: title,
      stickyRowsCount: 1,
      columns: columns.map((_, index) => ({
        width: rows.some((row) => String(tableCell(row[index] ?? null) ?? '').length > LONG_TEXT)
          ? WIDE
          : NARROW,
      })),
      data: [
        columns.map((one) => ({ value: one.title, type: String, fontWeight: 'bold' as const })),
        ...rows.map((row) => row.map(workbookCell)),
      ],
    })),
  ).toBuffer();
}

function workbookCell(cell: SheetCell) {
  const value = tableCell(cell);
  if (value === null || value === '') return null;
  return typeof value === 'number' ? { value, type: Number } : { value, type: String };
}

/** “CSV-Dateien in einem Archiv”, each as the house writes tables for Excel, formulas defused. */
export function toCsvArchive(sheets: readonly Sheet[]): Buffer {
  return storeZip(
    sheets.map(({ key, columns, rows }) => ({
      name: `${key}.csv`,
      content: Buffer.from(
        exportTable(
          columns.map(({ title }) => title),
          rows.map((row) => row.map(tableCell)),
        ),
        'utf8',
      ),
    })),
  );
}

/** “JSON”: an object of tables, each an array of records by the keys of the dictionary. The shape is that of `docs/formate.md`. */
export function toJson(
  sheets: readonly Sheet[],
  head: { readonly edition: string; readonly exportedAt: string },
): Buffer {
  const tables = Object.fromEntries(
    sheets.map(({ key, columns, rows }) => [
      key,
      rows.map((row) => Object.fromEntries(columns.map((one, index) => [one.key, row[index] ?? null]))),
    ]),
  );
  return Buffer.from(
    JSON.stringify({ format: 'kurskreis-concept', formatVersion: 1, ...head, tables }, null, 2),
    'utf8',
  );
}
