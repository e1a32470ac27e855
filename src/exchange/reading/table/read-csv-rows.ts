import { parse } from 'csv-parse/sync';
import type { ReadingLimits } from '../limits.js';
import { errorAt, type ImportProblem } from '../problem.js';
import { problemLog } from '../problem-log.js';
import { isBlank, MOST_CELLS, refusedTable, tooMany, type RawRow, type RawTable } from './raw-table.js';

/** “Trennzeichen” that German offices use: Excel's semicolon, the comma of other programs, the tabulator. */
export const DELIMITERS = [';', ',', '\t'] as const;

/** One of {@link DELIMITERS}. */
export type Delimiter = (typeof DELIMITERS)[number];

const SAMPLE_LETTERS = 256 * 1024;
const SAMPLE_RECORDS = 50;
const LONGEST_RECORD = 1024 * 1024;

/** “CSV-Zeilen lesen”: quotes, line breaks in quotes and all line ends; `line` is where a record begins. Never throws. */
export function readCsvRows(
  text: string,
  delimiter: Delimiter,
  limits: Pick<ReadingLimits, 'maxRows'>,
): RawTable {
  if (countLetter(text, delimiter) > MOST_CELLS) return refusedTable(tooMany('Zellen', MOST_CELLS));
  const log = problemLog();
  const rows = parseRecords(text, delimiter, limits.maxRows + 1, (problem) => log.add(problem));
  if (rows.length > limits.maxRows) return refusedTable(tooMany('Zeilen', limits.maxRows));
  return { rows: rows.filter((row) => !isBlank(row.cells)), problems: log.list(), sheet: null };
}

/** “Kostprobe”: the first records, enough to recognise a file before the time to read all of it is spent. */
export function sampleCsvRows(text: string, delimiter: Delimiter): readonly RawRow[] {
  const rows = parseRecords(text.slice(0, SAMPLE_LETTERS), delimiter, SAMPLE_RECORDS, () => undefined);
  return rows.filter((row) => !isBlank(row.cells));
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function parseRecords(
  text: string,
  delimiter: Delimiter,
  most: number,
  report: (problem: ImportProblem) => void,
): readonly RawRow[] {
  const parsed = parse(text, {
    delimiter,
    info: true,
    to: most,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: LONGEST_RECORD,
    skip_records_with_error: true,
    on_skip: (error) => {
      report(unreadable(error));
      return undefined;
    },
  }) as unknown as readonly Parsed[];
  return parsed.map(rawRow);
}

function rawRow({ record, info }: Parsed): RawRow {
  const breaks = record.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
  return { line: info.lines - breaks, cells: record.map((cell) => cell.trim()) };
}

function unreadable(error: { code?: string; lines?: number } | undefined): ImportProblem {
  const line = error?.lines ?? null;
  return error?.code === 'CSV_QUOTE_NOT_CLOSED' || error?.code === 'CSV_MAX_RECORD_SIZE'
    ? errorAt(
        { line },
        'open-quote',
        'Ein Anführungszeichen wird nicht geschlossen; ab hier ist die Tabelle nicht lesbar.',
      )
    : errorAt({ line }, 'unreadable-line', 'Die Zeile ist nicht als CSV lesbar.');
}

function countLetter(text: string, letter: string): number {
  let count = 0;
  for (let at = text.indexOf(letter); at !== -1; at = text.indexOf(letter, at + 1)) count += 1;
  return count;
}
