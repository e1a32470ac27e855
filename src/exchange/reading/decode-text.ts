import { fileKindOf, NOT_TEXT } from './file-kind.js';
import { megabytes, READING_LIMITS } from './limits.js';
import { lineAt } from './lines-of.js';
import { errorAt, warningAt, WHOLE_FILE, type ImportProblem } from './problem.js';
import { decodeWindows1252, UNDEFINED_IN_WINDOWS_1252 } from './windows-1252.js';

/** “Zeichensatz” a text was read in. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** “Entschlüsselter Text”: null when the file was refused; `problems` then says why. */
export interface DecodedText {
  readonly text: string | null;
  readonly encoding: TextEncoding | null;
  readonly problems: readonly ImportProblem[];
}

const SAMPLE = 64 * 1024;
const TOLERATED_CONTROL_SHARE = 0.01;

/**
 * “Bytes zu Text”: UTF-8 or UTF-16 by its mark, else UTF-8 when every byte agrees, else Windows-1252 with a warning.
 * Too large, empty, binary and DOS-encoded files are refused. Line ends stay as they are.
 */
export function decodeText(bytes: Uint8Array, maxBytes = READING_LIMITS.maxBytes): DecodedText {
  const refusal = refusalByBytes(bytes, maxBytes);
  if (refusal !== null) return refused(refusal);
  const marked = encodingByMark(bytes);
  if (marked !== null) return decodeMarked(bytes, marked);
  if (bytes.includes(0)) return refused(notText('Das ist keine Textdatei (sie enthält Nullbytes).'));
  const text = decodeStrictly(bytes, 'utf-8');
  if (text !== null) return checked(text, 'utf-8', []);
  if (UNDEFINED_IN_WINDOWS_1252.some((byte) => bytes.includes(byte))) return refused(unknownEncoding());
  return checked(decodeWindows1252(bytes), 'windows-1252', [
    warningAt(
      WHOLE_FILE,
      'not-utf-8',
      'Die Datei ist nicht in UTF-8 gespeichert und wurde als Windows-1252 gelesen. Bitte die Umlaute prüfen.',
    ),
  ]);
}

function refusalByBytes(bytes: Uint8Array, maxBytes: number): ImportProblem | null {
  if (bytes.length === 0) return errorAt(WHOLE_FILE, 'empty-file', 'Die Datei ist leer.');
  if (bytes.length > maxBytes) return tooLarge(bytes.length, maxBytes);
  const kind = fileKindOf(bytes);
  return kind === 'text' ? null : notText(NOT_TEXT[kind]);
}

/** The refusal of a file above the limit, said before anything is parsed. */
export function tooLarge(size: number, maxBytes: number): ImportProblem {
  const sentence = `Die Datei ist ${megabytes(size)} groß; gelesen werden höchstens ${megabytes(maxBytes)}.`;
  return errorAt(WHOLE_FILE, 'file-too-large', sentence);
}

function encodingByMark(bytes: Uint8Array): TextEncoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function decodeMarked(bytes: Uint8Array, encoding: TextEncoding): DecodedText {
  const text = decodeStrictly(bytes, encoding);
  if (text !== null) return checked(text, encoding, []);
  const sentence = `Die Datei beginnt mit der Kennung von ${encoding.toUpperCase()}, hält sich aber nicht daran.`;
  return refused(errorAt(WHOLE_FILE, 'broken-encoding', sentence));
}

function decodeStrictly(bytes: Uint8Array, encoding: TextEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function checked(text: string, encoding: TextEncoding, problems: readonly ImportProblem[]): DecodedText {
  if (text.trim() === '') return refused(errorAt(WHOLE_FILE, 'empty-file', 'Die Datei ist leer.'));
  if (text.includes('\0') || looksBinary(text.slice(0, SAMPLE)))
    return refused(notText('Das ist keine Textdatei.'));
  const damage = damagedCharacters(text);
  return damage === null ? { text, encoding, problems } : refused(damage);
}

function looksBinary(sample: string): boolean {
  let controls = 0;
  for (let i = 0; i < sample.length; i += 1) {
    const code = sample.charCodeAt(i);
    if (code < 9 || (code > 13 && code < 32) || code === 127) controls += 1;
  }
  return controls > sample.length * TOLERATED_CONTROL_SHARE;
}

/** Umlauts that another program has destroyed cannot be restored for certain, and names are what people recognise. */
function damagedCharacters(text: string): ImportProblem | null {
  const found = /\uFFFD|Ã[\u0080-\u00BF\u0178\u0152\u0153\u017D\u017E\u2013-\u203A]/.exec(text);
  if (found === null) return null;
  const line = lineAt(text, found.index);
  const around = text.slice(Math.max(0, found.index - 10), found.index + 10).replaceAll(/\s+/g, ' ');
  const sentence = `Umlaute sind zerstört („${around.trim()}“). Bitte die Datei neu in UTF-8 speichern.`;
  return errorAt({ line }, 'damaged-characters', sentence);
}

function unknownEncoding(): ImportProblem {
  const sentence =
    'Der Zeichensatz ist weder UTF-8 noch Windows-1252, vermutlich stammt die Datei aus einem DOS-Programm (Codepage 850). Bitte in UTF-8 speichern.';
  return errorAt(WHOLE_FILE, 'unknown-encoding', sentence);
}

function notText(sentence: string): ImportProblem {
  return errorAt(WHOLE_FILE, 'not-a-text-file', sentence);
}

function refused(problem: ImportProblem): DecodedText {
  return { text: null, encoding: null, problems: [problem] };
}
