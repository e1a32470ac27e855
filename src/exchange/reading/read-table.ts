import { decodeText } from './decode-text.js';
import { readFeed } from './feed/read-feed.js';
import { fileKindOf } from './file-kind.js';
import { READING_LIMITS, type ReadingLimits } from './limits.js';
import { errorAt, hasErrors, WHOLE_FILE, type ImportProblem } from './problem.js';
import { problemLog, type ProblemLog } from './problem-log.js';
import { findHeader, headerProblems, noHeader, type Header } from './table/find-header.js';
import { mappedHeader, mappedHeaderProblems, withFixedTexts } from './table/mapped-header.js';
import { takeLines } from './table/take-lines.js';
import { translateValues } from './table/translate-values.js';
import { refusedTable, type RawRow, type RawTable } from './table/raw-table.js';
import { readCsvRows } from './table/read-csv-rows.js';
import { readXlsxRows, type SheetChoice } from './table/read-xlsx-rows.js';
import { sniffAnyDelimiter, sniffDelimiter, withoutDelimiterLine } from './table/sniff-delimiter.js';
import type { ColumnMapping, TableColumn, TableReading, TableRow } from './table/table-row.js';

/** “Gesuchte Tabelle”: the columns, the Excel sheet (else the first visible one) and limits that differ from the usual. */
export interface TableRequest {
  readonly columns: readonly TableColumn[];
  readonly sheet?: string;
  /** The sheet that is read where the workbook has one of this name; no other is refused. */
  readonly preferredSheet?: string;
  readonly limits?: Partial<ReadingLimits>;
  /** Where a person said which column is which; else the headings say it. */
  readonly mapping?: ColumnMapping;
}

/**
 * “Tabelle lesen”: CSV, .xlsx or a feed of courses (XML, JSON), told apart by their bytes. The header may stand below a title; its spelling is taken
 * leniently, its meaning is not: a missing or doubled column refuses the table, a line with too few or too many cells
 * or with an Excel error refuses the line. Never throws.
 */
export async function readTable(bytes: Uint8Array, request: TableRequest): Promise<TableReading> {
  const raw = await readRawTable(bytes, request);
  if (raw.rows === null) return { rows: [], problems: raw.problems, columns: [] };
  const log = problemLog(raw.problems);
  if (request.mapping !== undefined) return readMapped(raw.rows, request.mapping, log);
  const header = findHeader(raw.rows, request.columns);
  if (header === null) {
    log.add(noHeader(request.columns));
    return { rows: [], problems: log.list(), columns: [] };
  }
  const found = headerProblems(header, raw.rows, request.columns);
  log.add(...found);
  const rows = hasErrors(found) ? [] : readRows(raw.rows, header, log);
  if (!raw.rows.some(({ line }) => line > header.row.line))
    log.add(errorAt(WHOLE_FILE, 'empty-table', 'Unter der Kopfzeile steht keine Zeile.'));
  const headings = header.row.cells;
  return { rows, problems: log.list(), columns: [...header.indexes.keys()], headings };
}

function readMapped(rows: readonly RawRow[], mapping: ColumnMapping, log: ProblemLog): TableReading {
  const columns = mapping.columns.map(({ column }) => column);
  const header = mappedHeader(rows, mapping);
  log.add(...mappedHeaderProblems(header, rows, mapping));
  if (header === null) return { rows: [], problems: log.list(), columns };
  const taken = takeLines(rows, header, mapping.lines ?? null);
  log.add(...taken.problems);
  const read = translateValues(readRows(taken.rows, header, log), mapping.translations ?? []);
  return { rows: withFixedTexts(read, mapping), problems: log.list(), columns, headings: header.row.cells };
}

/** “Rohe Tabelle lesen”: its lines, before anybody knows which of them is the header. Never throws. */
export async function readRawTable(bytes: Uint8Array, request: TableRequest): Promise<RawTable> {
  const limits = { ...READING_LIMITS, ...request.limits };
  const kind = fileKindOf(bytes);
  if (kind === 'zip' || kind === 'ole') return readXlsxRows(bytes, limits, sheetChoice(request));
  const decoded = decodeText(bytes, limits.maxBytes);
  if (decoded.text === null) return { rows: null, problems: decoded.problems, sheet: null };
  const feed = readFeed(decoded.text, limits);
  if (feed !== null) return { ...feed, problems: [...decoded.problems, ...feed.problems] };
  const delimiter =
    sniffDelimiter(decoded.text, request.columns) ??
    (request.mapping === undefined ? null : sniffAnyDelimiter(decoded.text));
  if (delimiter === null) return refusedTable(...decoded.problems, noHeader(request.columns));
  const table = readCsvRows(withoutDelimiterLine(decoded.text), delimiter, limits);
  return { ...table, problems: [...decoded.problems, ...table.problems] };
}

function sheetChoice({ sheet, preferredSheet }: TableRequest): SheetChoice {
  return (names) => {
    const named = (wanted: string): string | null =>
      names.find((name) => name.trim().toLowerCase() === wanted.toLowerCase()) ?? null;
    if (sheet !== undefined) return named(sheet);
    return (preferredSheet === undefined ? null : named(preferredSheet)) ?? names[0] ?? null;
  };
}

function readRows(rows: readonly RawRow[], header: Header, log: ProblemLog): readonly TableRow[] {
  const below = rows.filter((row) => row.line > header.row.line);
  return below.flatMap((row) => {
    const problem = raggedLine(row, header) ?? excelError(row, header);
    if (problem !== null) {
      log.add(problem);
      return [];
    }
    const cells = new Map([...header.indexes].map(([name, index]) => [name, row.cells[index] ?? '']));
    return [{ line: row.line, cells }];
  });
}

function raggedLine(row: RawRow, header: Header): ImportProblem | null {
  const width = header.row.cells.findLastIndex((cell) => cell !== '') + 1;
  const surplus = row.cells.slice(header.row.cells.length).some((cell) => cell !== '');
  if (row.cells.length >= width && !surplus) return null;
  const sentence = `Die Zeile hat ${row.cells.length} statt ${width} Zellen. Fehlt ein Trennzeichen oder ein Anführungszeichen?`;
  return errorAt(row, 'ragged-line', sentence);
}

const EXCEL_ERROR =
  /^#(?:NV|N\/A|BEZUG!|REF!|WERT!|VALUE!|DIV\/0!|NAME\?|ZAHL!|NUM!|NULL!|ÜBERLAUF!|SPILL!|KALK!|CALC!|FORMEL!|DATUM!|#+)$/i;

function excelError(row: RawRow, header: Header): ImportProblem | null {
  for (const [column, index] of header.indexes) {
    const text = row.cells[index] ?? '';
    if (!EXCEL_ERROR.test(text)) continue;
    const sentence = `Die Zelle zeigt den Excel-Fehler „${text}“ statt eines Werts.`;
    return errorAt({ line: row.line, column }, 'excel-error', sentence);
  }
  return null;
}
