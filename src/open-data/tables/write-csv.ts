import { stringify } from 'csv-stringify/sync';
import type { OpenTable } from '#libs/open-data';

/** “CSV” (RFC 4180): commas, a line of names, UTF-8; what a spreadsheet would calculate is only text. */
export function writeCsv({ columns, rows }: OpenTable): string {
  return stringify(
    rows.map((row) => [...row]),
    {
      header: true,
      columns: columns.map(({ name }) => name),
      cast: { boolean: (value) => String(value) },
      escape_formulas: true,
      record_delimiter: 'windows',
    },
  );
}
