import { zipEntries, type ZipEntry } from './zip-entries.js';

/** What may be laid down: formats that people read and that run nothing. */
export const FILE_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  png: 'image/png',
  jpg: 'image/jpeg',
} as const;

/** One of {@link FILE_TYPES}: the ending its files get. */
export type FileType = keyof typeof FILE_TYPES;

const BEGINNINGS: readonly (readonly [FileType, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpg', [0xff, 0xd8, 0xff]],
];

const ZIP_BEGINNING = [0x50, 0x4b, 0x03, 0x04];

/** Where Office keeps what it would run: a file with macros is none of the types above. */
const PROGRAM = /(?:^|\/)vbaProject\.bin$|^(?:Basic|Scripts)\//i;

/** “Dateiart”, told by the content alone: what it is called does not matter. Null where it may not be laid down. */
export function fileTypeOf(bytes: Buffer): FileType | null {
  const found = BEGINNINGS.find(([, beginning]) => beginsWith(bytes, beginning));
  if (found !== undefined) return found[0];
  return beginsWith(bytes, ZIP_BEGINNING) ? officeTypeOf(bytes) : null;
}

function beginsWith(bytes: Buffer, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

function officeTypeOf(bytes: Buffer): FileType | null {
  const entries = zipEntries(bytes);
  if (entries === null || entries.some(({ name }) => PROGRAM.test(name))) return null;
  const has = (wanted: string): boolean => entries.some(({ name }) => name === wanted);
  if (has('[Content_Types].xml') && has('word/document.xml')) return 'docx';
  if (has('[Content_Types].xml') && has('xl/workbook.xml')) return 'xlsx';
  const mimeType = entries.find(({ name }) => name === 'mimetype');
  return mimeType !== undefined && saysOpenDocumentText(bytes, mimeType) ? 'odt' : null;
}

/** OpenDocument lays its type down first and unpacked, so that it can be read without unpacking (ODF 1.3, part 2, 3.3). */
function saysOpenDocumentText(bytes: Buffer, { localOffset }: ZipEntry): boolean {
  const [isTooShort, lengthOf] = [localOffset + 30 > bytes.length, (at: number) => bytes.readUInt16LE(at)];
  if (isTooShort) return false;
  const start = localOffset + 30 + lengthOf(localOffset + 26) + lengthOf(localOffset + 28);
  return bytes.toString('latin1', start, start + FILE_TYPES.odt.length) === FILE_TYPES.odt;
}
