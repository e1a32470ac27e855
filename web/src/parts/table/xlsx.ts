import type { CellObject, SheetData } from 'write-excel-file/browser';
import type { FileCell, FileTable } from './file-cell.js';

const DAY_FORMAT = 'dd.mm.yyyy';
const MOMENT_FORMAT = 'dd.mm.yyyy hh:mm';
const WIDEST = 60;
const ROOM = 2;

/** The table as rows of a spreadsheet, each cell of its type. A text is always a text there, also one that begins like a formula. */
export function sheetRows({ heads, rows }: FileTable): SheetData {
  return [
    heads.map((value) => ({ value, type: String, fontWeight: 'bold' as const, wrap: true })),
    ...rows.map((row) => row.map(sheetCell)),
  ];
}

function sheetCell(cell: FileCell): CellObject | null {
  switch (cell.kind) {
    case 'number':
      return { value: cell.value, type: Number, format: Number.isInteger(cell.value) ? '#,##0' : '#,##0.0' };
    case 'share':
      return { value: cell.value, type: Number, format: '0%' };
    case 'day':
      return { value: cell.value, type: Date, format: DAY_FORMAT };
    case 'moment':
      return { value: cell.value, type: Date, format: MOMENT_FORMAT };
    case 'text':
      return cell.text === '' ? null : { value: cell.text, type: String };
  }
}

/** As wide as the longest words of each column, within reason. */
export function columnWidths({ heads, rows }: FileTable): readonly { width: number }[] {
  return heads.map((head, column) => {
    const longest = Math.max(head.length, ...rows.map((row) => row[column]?.text.length ?? 0));
    return { width: Math.min(WIDEST, longest + ROOM) };
  });
}

/** The title of a sheet: a spreadsheet takes 31 characters, and some not at all. */
export function sheetName(title: string): string {
  return (
    title
      .replaceAll(/[\\/?*[\]:']/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim()
      .slice(0, 31)
      .trim() || 'Tabelle'
  );
}

/** The table as a file for Excel and LibreOffice; its writer is fetched when somebody asks for a file. */
export async function toXlsx(table: FileTable, title: string): Promise<Blob> {
  const { default: writeXlsxFile } = await import('write-excel-file/browser');
  return writeXlsxFile(sheetRows(table), {
    sheet: sheetName(title),
    columns: [...columnWidths(table)],
    stickyRowsCount: 1,
  }).toBlob();
}
