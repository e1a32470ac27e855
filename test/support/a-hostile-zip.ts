import { deflateRawSync } from 'node:zlib';
import { storeZip } from '../../src/exchange/reading/table/store-zip.js';

/** A file of an archive that somebody made on purpose. */
export interface HostileFile {
  readonly name: string;
  readonly content: Buffer;
  /** The size that the archive says; else the true one. */
  readonly declared?: number;
}

const CENTRAL = Buffer.from('PK\u0001\u0002');

/** An archive whose files are packed, with sizes that may lie. */
export function aHostileZip(files: readonly HostileFile[]): Buffer {
  const archive = storeZip(files.map(({ name, content }) => ({ name, content: deflateRawSync(content) })));
  let at = directoryOf(archive);
  for (const { content, declared } of files) {
    archive.writeUInt16LE(8, at + 10);
    archive.writeUInt32LE(declared ?? content.length, at + 24);
    at = archive.indexOf(CENTRAL, at + 46);
  }
  return archive;
}

/** An archive in which one packed file stands under many names: small to send, endless to unpack (“overlapping” zip bomb). */
export function anOverlappingZip(names: readonly string[], content: Buffer): Buffer {
  const one = aHostileZip([{ name: 'a', content }]);
  const start = directoryOf(one);
  const entry = one.subarray(start, one.length - 22);
  const directory = names.map((name) => {
    const header = Buffer.from(entry.subarray(0, 46));
    header.writeUInt16LE(Buffer.byteLength(name), 28);
    return Buffer.concat([header, Buffer.from(name)]);
  });
  const end = Buffer.from(one.subarray(one.length - 22));
  end.writeUInt16LE(names.length, 8);
  end.writeUInt16LE(names.length, 10);
  return Buffer.concat([one.subarray(0, start), ...directory, end]);
}

/** Where the table of contents begins, by the last record. */
function directoryOf(archive: Buffer): number {
  return archive.readUInt32LE(archive.length - 22 + 16);
}
