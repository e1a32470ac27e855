/** What a cell may hold; `null` stays empty. */
export type CsvValue = string | number | null;

const BYTE_ORDER_MARK = '\ufeff';
const LOOKS_LIKE_A_FORMULA = /^[=+\-@\t\r]/;

/**
 * A table as CSV for German spreadsheets: semicolons, decimal commas, CRLF, byte order mark. A text that a spreadsheet would
 * run as a formula gets an apostrophe in front (OWASP: CSV injection).
 */
export function toCsv(rows: readonly (readonly CsvValue[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('');
}

function cell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  const harmless = LOOKS_LIKE_A_FORMULA.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
