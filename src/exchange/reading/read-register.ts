import { decodeText, type DecodedText } from './decode-text.js';
import { fileKindOf } from './file-kind.js';
import { READING_LIMITS, type ReadingLimits } from './limits.js';
import { problemLog } from './problem-log.js';
import { looksLikeGv100ad, readRegisterGv100ad } from './read-register-gv100ad.js';
import { readRegisterAuszug } from './read-register-auszug.js';
import { noRegister } from './register/assemble-register.js';
import { AUSZUG_COLUMNS } from './register/auszug-columns.js';
import { findAuszugRows } from './register/find-auszug-rows.js';
import type { RegisterReading } from './register/register-entry.js';
import type { RawTable } from './table/raw-table.js';
import { DELIMITERS, readCsvRows, sampleCsvRows, type Delimiter } from './table/read-csv-rows.js';
import { readXlsxRows } from './table/read-xlsx-rows.js';
import { sniffDelimiter } from './table/sniff-delimiter.js';
import { listZip, unzipEntry } from './table/zip-directory.js';

/** “Gewünschter Teil des Verzeichnisses”: a five-digit Kreis, null for the whole of Germany. */
export interface RegisterRequest {
  readonly district: string | null;
  readonly limits?: Partial<ReadingLimits>;
}

/**
 * “Gemeindeverzeichnis lesen”: GV100AD (text, also in the zip it is published in) or AuszugGV (.xlsx, CSV), told apart by their
 * bytes. Lines of other Kreise are passed over; everything of the wanted one is read or reported. Never throws.
 */
export async function readRegister(bytes: Uint8Array, request: RegisterRequest): Promise<RegisterReading> {
  const limits = { ...READING_LIMITS, ...request.limits };
  const kind = fileKindOf(bytes);
  const unpacked = kind === 'zip' ? onlyFileOf(bytes, limits) : bytes;
  if (kind === 'ole' || unpacked === null) {
    return readTableOf(await readXlsxRows(bytes, limits, municipalitySheet), request.district);
  }
  const decoded = decodeText(unpacked, limits.maxBytes);
  const log = problemLog(decoded.problems);
  const { text } = decoded;
  if (text === null) return noRegister(log);
  if (looksLikeGv100ad(text)) return readRegisterGv100ad(text, request.district, log);
  return readTableOf(csvTable({ ...decoded, text }, limits), request.district);
}

/** A text that does not begin like a register is not worth reading to its end. */
function csvTable(decoded: DecodedText & { readonly text: string }, limits: ReadingLimits): RawTable {
  const delimiter = delimiterOf(decoded.text);
  const sample = { rows: sampleCsvRows(decoded.text, delimiter), problems: decoded.problems, sheet: null };
  if (findAuszugRows(sample) === null) return sample;
  const table = readCsvRows(decoded.text, delimiter, limits);
  return { ...table, problems: [...decoded.problems, ...table.problems] };
}

/** The official workbook has a cover and a header of merged cells. */
const USUAL = new Set(['other-sheets', 'merged-cells']);

function readTableOf(table: RawTable, district: string | null): RegisterReading {
  const log = problemLog(table.problems.filter((problem) => !USUAL.has(problem.code)));
  return table.rows === null ? noRegister(log) : readRegisterAuszug(table, district, log);
}

/** The statistical offices publish GV100AD as one text file in a zip. Null for any other archive. */
function onlyFileOf(bytes: Uint8Array, limits: ReadingLimits): Uint8Array | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const files = (listZip(buffer) ?? []).filter((entry) => !entry.name.endsWith('/'));
  const [only] = files.filter((entry) => /\.(?:txt|asc|csv)$/i.test(entry.name));
  if (only === undefined || files.length > MOST_FILES || only.size > limits.maxBytes) return null;
  return unzipEntry(buffer, only);
}

/** The text comes with a description as PDF at most. */
const MOST_FILES = 3;

/** Sheet 1 of the official file is the cover. */
function municipalitySheet(names: readonly string[]): string | null {
  return names.find((name) => /gemeinden/i.test(name)) ?? names[1] ?? names[0] ?? null;
}

/** By the named columns, else by the number of cells in the first lines. */
function delimiterOf(text: string): Delimiter {
  const named = sniffDelimiter(text, AUSZUG_COLUMNS);
  if (named !== null) return named;
  const start = text.slice(0, 10_000);
  return DELIMITERS.toSorted((a, b) => start.split(b).length - start.split(a).length)[0] ?? ';';
}
