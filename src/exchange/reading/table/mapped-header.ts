import { errorAt, warningAt, WHOLE_FILE, type ImportProblem } from '../problem.js';
import { linesAbove, quoted, type Header } from './find-header.js';
import type { RawRow } from './raw-table.js';
import type { ColumnMapping, TableRow } from './table-row.js';

/** “Zugeordnete Kopfzeile”: the header as a person read it; null where the file has no such line. */
export function mappedHeader(rows: readonly RawRow[], mapping: ColumnMapping): Header | null {
  const row = rows.find(({ line }) => line === mapping.headerLine);
  if (row === undefined) return null;
  const indexes = mapping.columns.flatMap(({ column, index }) =>
    index === null ? [] : [[column, index] as const],
  );
  return { row, indexes: new Map(indexes) };
}

/** What of a mapped table will not be read. */
export function mappedHeaderProblems(
  header: Header | null,
  rows: readonly RawRow[],
  mapping: ColumnMapping,
): readonly ImportProblem[] {
  if (header === null) {
    const sentence = `Die Kopfzeile (Zeile ${mapping.headerLine}) ist leer oder fehlt.`;
    return [errorAt(WHOLE_FILE, 'header-missing', sentence)];
  }
  const used = new Set(header.indexes.values());
  const unread = header.row.cells.filter((cell, index) => cell !== '' && !used.has(index));
  const sentence = `Diese Spalten werden nicht gelesen: ${quoted(unread)}.`;
  return [
    ...linesAbove(header, rows),
    ...(unread.length === 0 ? [] : [warningAt(WHOLE_FILE, 'columns-not-read', sentence)]),
  ];
}

/** “Fester Wert”: texts that hold for each line, in columns that the file does not have. */
export function withFixedTexts(rows: readonly TableRow[], { columns }: ColumnMapping): readonly TableRow[] {
  const fixed = columns.flatMap(({ column, index, text }) =>
    index === null && text !== null ? [[column, text] as const] : [],
  );
  return fixed.length === 0
    ? rows
    : rows.map((row) => ({ ...row, cells: new Map([...row.cells, ...fixed]) }));
}
