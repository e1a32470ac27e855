import { inflateRawSync } from 'node:zlib';

const ENTRY = 0x02014b50;

/** One part of a file of Word, as XML. */
export function docxPart(file: Buffer, name: string): string {
  for (let at = 0; (at = file.indexOf('PK\u0001\u0002', at, 'latin1')) !== -1; at += 4) {
    if (file.readUInt32LE(at) !== ENTRY) continue;
    const [method, packed] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 20)];
    const length = file.readUInt16LE(at + 28);
    if (file.toString('utf8', at + 46, at + 46 + length) !== name) continue;
    const local = file.readUInt32LE(at + 42);
    const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const content = file.subarray(from, from + packed);
    return (method === 0 ? content : inflateRawSync(content)).toString('utf8');
  }
  throw new Error(`${name} is not in this file`);
}

/** The words of a file of Word: one line for each paragraph. */
export function docxText(file: Buffer): string {
  return docxPart(file, 'word/document.xml')
    .split('</w:p>')
    .map((paragraph) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''))
    .join('\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
