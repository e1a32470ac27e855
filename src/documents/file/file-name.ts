import type { FileType } from './file-type.js';

const LONGEST = 100;
const NAMELESS = 'dokument';
/** Not on every system in a name, or a way to another folder. */
const FORBIDDEN = /[<>:"|?*\\/]/g;
/** Control characters, and those that turn the direction of writing: `exe.pdf` could look like `fdp.exe`. */
const HIDDEN = /[\p{Cc}\p{Cf}]/gu;

/** “Dateiname”, safe on every system and honest: the ending is that of what the file is, whatever it was called. */
export function cleanFileName(given: string, type: FileType): string {
  const last = given.split(/[\\/]/).at(-1) ?? '';
  const stem = last
    .normalize('NFC')
    .replace(HIDDEN, '')
    .replace(/\.[\p{L}\d]{1,5}$/u, '')
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  return `${Array.from(stem).slice(0, LONGEST).join('').trim() || NAMELESS}.${type}`;
}

/** The header that makes a browser save a file and never show it (RFC 6266), with a name for those that know no umlauts. */
export function attachmentHeader(fileName: string): string {
  const plain = fileName
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\%]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
