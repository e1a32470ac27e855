import { findHeader } from './find-header.js';
import { DELIMITERS, sampleCsvRows, type Delimiter } from './read-csv-rows.js';
import type { TableColumn } from './table-row.js';

/** “Trennzeichen erkennen”: the one under which the first lines name most of the wanted columns; null where none does. */
export function sniffDelimiter(text: string, columns: readonly TableColumn[]): Delimiter | null {
  const named = DELIMITER_LINE.exec(text)?.[1] as Delimiter | undefined;
  if (named !== undefined) return named;
  const candidates = DELIMITERS.map((delimiter) => {
    const header = findHeader(sampleCsvRows(text, delimiter), columns);
    return { delimiter, named: header?.indexes.size ?? 0, cells: header?.row.cells.length ?? 0 };
  });
  const [best] = candidates.toSorted((a, b) => b.named - a.named || b.cells - a.cells);
  return best === undefined || best.named === 0 ? null : best.delimiter;
}

/** The same for a table of which no heading is known: the one under which the lines of the sample have most cells. */
export function sniffAnyDelimiter(text: string): Delimiter {
  const candidates = DELIMITERS.map((delimiter) => {
    const rows = sampleCsvRows(text, delimiter);
    return { delimiter, cells: rows.reduce((sum, { cells }) => sum + cells.length, 0) };
  });
  return candidates.toSorted((a, b) => b.cells - a.cells)[0]?.delimiter ?? ';';
}

/** Excel's own first line `sep=;` that names the delimiter; the line stays, empty, so that line numbers hold. */
export function withoutDelimiterLine(text: string): string {
  const found = DELIMITER_LINE.exec(text);
  return found === null ? text : text.slice(found[0].length);
}

const DELIMITER_LINE = /^sep=([;,\t])(?=\r?\n)/i;
