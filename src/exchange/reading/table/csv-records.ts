import { parse } from 'csv-parse/sync';

/** “Datensatz einer CSV-Datei”: where it begins (line from 1, byte from 0) and its trimmed cells. */
export interface CsvRecord {
  readonly line: number;
  readonly start: number;
  readonly cells: readonly string[];
}

/** What a run over the records is to keep to. */
export interface CsvRun {
  readonly delimiter: string;
  /** The first byte to read and the line it is on. */
  readonly from: { readonly start: number; readonly line: number };
  readonly mostRecords: number;
  /** After so many records of another width than the first one the run ends: each of them costs as much as a hundred good ones. */
  readonly mostRagged: number;
}

/** How a run ended: to its end, at a quote that nobody closed, or because it gave up. */
export interface CsvOutcome {
  readonly records: readonly CsvRecord[];
  readonly openQuoteLine: number | null;
  readonly gaveUp: boolean;
}

const LONGEST_RECORD = 1024 * 1024;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * “CSV zerlegen”. Lines are counted here and not by the parser, which takes a CRLF inside quotes for two lines. Behind an open
 * quote nothing is believed any more.
 */
export function csvRecords(bytes: Buffer, run: CsvRun): CsvOutcome {
  const records: CsvRecord[] = [];
  const lines = lineCounter(bytes, run.from);
  let openQuoteLine: number | null = null;
  let gaveUp = false;
  const keep = (cells: readonly string[], end: number, ragged: number): void => {
    if (openQuoteLine !== null) return;
    const { line, start } = lines.next();
    records.push({ line, start, cells: cells.map((cell) => cell.trim()) });
    lines.advance(run.from.start + end);
    gaveUp = ragged > run.mostRagged;
    if (gaveUp) throw new GaveUp();
  };
  try {
    parse(bytes.subarray(run.from.start), {
      delimiter: run.delimiter,
      to: run.mostRecords,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      max_record_size: LONGEST_RECORD,
      skip_records_with_error: true,
      on_record: (record: readonly string[], { bytes: end, invalid_field_length: ragged }) => {
        keep(record, end, ragged);
        return null;
      },
      on_skip: () => {
        openQuoteLine ??= lines.next().line;
        return undefined;
      },
    });
  } catch (error) {
    if (!(error instanceof GaveUp)) throw error;
  }
  return { records, openQuoteLine, gaveUp };
}

/** The parser can be stopped from within in no other way. */
class GaveUp extends Error {}

function lineCounter(bytes: Buffer, from: CsvRun['from']) {
  let [at, line] = [from.start, from.line];
  const step = (): void => {
    const code = bytes[at];
    if (code === LINE_FEED || (code === CARRIAGE_RETURN && bytes[at + 1] !== LINE_FEED)) line += 1;
    at += 1;
  };
  return {
    /** Where the next record begins: behind the empty lines. */
    next(): { readonly line: number; readonly start: number } {
      while (bytes[at] === LINE_FEED || bytes[at] === CARRIAGE_RETURN) step();
      return { line, start: at };
    },
    advance(end: number): void {
      while (at < end) step();
    },
  };
}
