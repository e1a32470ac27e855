import type { ReadingLimits } from '../limits.js';
import { errorAt, WHOLE_FILE, type ImportProblem } from '../problem.js';
import { ERRORS_BEFORE_GIVING_UP } from '../problem-log.js';
import { csvRecords, type CsvOutcome, type CsvRecord } from './csv-records.js';
import { isBlank, MOST_CELLS, refusedTable, tooMany, type RawRow, type RawTable } from './raw-table.js';

/** “Trennzeichen” that German offices use: Excel's semicolon, the comma of other programs, the tabulator. */
export const DELIMITERS = [';', ',', '\t'] as const;

/** One of {@link DELIMITERS}. */
export type Delimiter = (typeof DELIMITERS)[number];

const SAMPLE_BYTES = 256 * 1024;
const SAMPLE_RECORDS = 50;
const BEGINNING = { start: 0, line: 1 };

/** “CSV-Zeilen lesen”: quotes, line breaks in quotes and all line ends; `line` is where a record begins. Never throws. */
export function readCsvRows(
  text: string,
  delimiter: Delimiter,
  limits: Pick<ReadingLimits, 'maxRows'>,
): RawTable {
  if (countLetter(text, delimiter) > MOST_CELLS) return refusedTable(tooMany('Zellen', MOST_CELLS));
  const bytes = Buffer.from(text, 'utf8');
  const sample = sampleRecords(bytes, delimiter);
  const widest = Math.max(0, ...sample.map((record) => record.cells.length));
  const first = sample.find((record) => record.cells.length === widest) ?? BEGINNING;
  const titles = sample.filter((record) => record.line < first.line);
  const outcome = csvRecords(bytes, {
    delimiter,
    from: { start: first.start, line: first.line },
    mostRecords: limits.maxRows + 1,
    mostRagged: ERRORS_BEFORE_GIVING_UP,
  });
  if (outcome.records.length > limits.maxRows) return refusedTable(tooMany('Zeilen', limits.maxRows));
  return {
    rows: [...titles, ...outcome.records].flatMap(rawRow),
    problems: problemsOf(outcome),
    sheet: null,
  };
}

/** “Kostprobe”: the first records, enough to recognise a file before the time to read all of it is spent. */
export function sampleCsvRows(text: string, delimiter: Delimiter): readonly RawRow[] {
  return sampleRecords(Buffer.from(text.slice(0, SAMPLE_BYTES), 'utf8'), delimiter).flatMap(rawRow);
}

function sampleRecords(bytes: Buffer, delimiter: Delimiter): readonly CsvRecord[] {
  const limits = { mostRecords: SAMPLE_RECORDS, mostRagged: SAMPLE_RECORDS };
  return csvRecords(bytes.subarray(0, SAMPLE_BYTES), { delimiter, from: BEGINNING, ...limits }).records;
}

function rawRow({ line, cells }: CsvRecord): readonly RawRow[] {
  return isBlank(cells) ? [] : [{ line, cells }];
}

function problemsOf({ openQuoteLine, gaveUp }: CsvOutcome): readonly ImportProblem[] {
  const most = ERRORS_BEFORE_GIVING_UP.toLocaleString('de-DE');
  const open = 'Ein Anführungszeichen wird nicht geschlossen; ab hier ist die Tabelle nicht lesbar.';
  const ragged = `Nach ${most} Zeilen mit falscher Spaltenzahl wurde nicht weitergelesen.`;
  return [
    ...(openQuoteLine === null ? [] : [errorAt({ line: openQuoteLine }, 'open-quote', open)]),
    ...(gaveUp ? [errorAt(WHOLE_FILE, 'gave-up', ragged)] : []),
  ];
}

function countLetter(text: string, letter: string): number {
  let count = 0;
  for (let at = text.indexOf(letter); at !== -1; at = text.indexOf(letter, at + 1)) count += 1;
  return count;
}
