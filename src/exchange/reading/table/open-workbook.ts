import { tooLarge } from '../decode-text.js';
import { fileKindOf } from '../file-kind.js';
import { megabytes, type ReadingLimits } from '../limits.js';
import { errorAt, WHOLE_FILE, type ImportProblem } from '../problem.js';
import { listZip, unzipEntry, type ZipEntry } from './zip-directory.js';

/** “Geöffnete Mappe”: reads one part as a whole; null where the part is missing or broken. */
export type Workbook = (part: string) => Buffer | null;

/** A workbook of an office has some dozens of parts. */
const MOST_PARTS = 10_000;

const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * “Excel-Mappe öffnen”: checks everything that can be known without unpacking – size, old or encrypted formats, other kinds of
 * archives, a zip bomb – and refuses with the sentence that helps.
 */
export function openWorkbook(bytes: Uint8Array, limits: ReadingLimits): Workbook | ImportProblem {
  if (bytes.length > limits.maxBytes) return tooLarge(bytes.length, limits.maxBytes);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (fileKindOf(bytes) === 'ole') return refuseOldOffice(buffer);
  const entries = listZip(buffer);
  if (entries === null)
    return errorAt(WHOLE_FILE, 'broken-file', 'Die Excel-Datei ist beschädigt oder unvollständig.');
  return refuseArchive(buffer, entries, limits) ?? partReader(buffer, entries);
}

function partReader(buffer: Buffer, entries: readonly ZipEntry[]): Workbook {
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return (part) => {
    const entry = byName.get(part);
    return entry === undefined ? null : unzipEntry(buffer, entry);
  };
}

function refuseOldOffice(buffer: Buffer): ImportProblem {
  return buffer.includes(ENCRYPTED_PACKAGE)
    ? errorAt(
        WHOLE_FILE,
        'encrypted-file',
        'Die Excel-Datei ist mit einem Kennwort geschützt. Bitte ohne Kennwort speichern.',
      )
    : errorAt(
        WHOLE_FILE,
        'old-excel-file',
        'Das ist das alte Excel-Format (.xls). Bitte als .xlsx oder .csv speichern.',
      );
}

function refuseArchive(
  buffer: Buffer,
  entries: readonly ZipEntry[],
  limits: ReadingLimits,
): ImportProblem | null {
  if (entries.length > MOST_PARTS) {
    const sentence = `In der Datei stecken ${entries.length.toLocaleString('de-DE')} Teile; das ist keine gewöhnliche Excel-Mappe.`;
    return errorAt(WHOLE_FILE, 'too-many-parts', sentence);
  }
  const unpacked = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (unpacked > limits.maxUnpackedBytes) return tooLargeUnpacked(unpacked, limits);
  if (entries.some((entry) => entry.encrypted)) {
    return errorAt(WHOLE_FILE, 'encrypted-file', 'Das Archiv ist mit einem Kennwort geschützt.');
  }
  const names = new Set(entries.map((entry) => entry.name));
  if (names.has('xl/workbook.xml')) return null;
  if (names.has('xl/workbook.bin')) {
    return errorAt(
      WHOLE_FILE,
      'binary-excel-file',
      'Das ist eine binäre Excel-Mappe (.xlsb). Bitte als .xlsx speichern.',
    );
  }
  const mimetype = entries.find((entry) => entry.name === 'mimetype');
  const type = mimetype === undefined ? '' : (unzipEntry(buffer, mimetype)?.toString('latin1') ?? '');
  return type.includes('opendocument')
    ? errorAt(
        WHOLE_FILE,
        'open-document',
        'Das ist eine OpenDocument-Datei (.ods). Bitte als .xlsx oder .csv speichern.',
      )
    : errorAt(
        WHOLE_FILE,
        'other-archive',
        'Das ist ein Zip-Archiv, aber keine Excel-Mappe. Bitte vorher entpacken.',
      );
}

function tooLargeUnpacked(unpacked: number, limits: ReadingLimits): ImportProblem {
  const sentence = `Ausgepackt wäre die Datei ${megabytes(unpacked)} groß; gelesen werden höchstens ${megabytes(limits.maxUnpackedBytes)}.`;
  return errorAt(WHOLE_FILE, 'file-too-large', sentence);
}
