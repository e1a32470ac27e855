import { inflateSync } from 'node:zlib';

const HEADER = { woff: 44, woffEntry: 20, sfnt: 12, sfntEntry: 16 } as const;

/** A table of a font file, unpacked. */
interface FontTable {
  readonly tag: Buffer;
  readonly checksum: number;
  readonly content: Buffer;
}

/**
 * A font of the web (WOFF 1.0) as plain OpenType. pdfkit reads both, but unpacks a table of a WOFF anew for each word: a paper would
 * take minutes.
 */
export function unpackWoff(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, at) => tableAt(woff, HEADER.woff + at * HEADER.woffEntry));
  const head = Buffer.alloc(HEADER.sfnt + count * HEADER.sfntEntry);
  const power = Math.floor(Math.log2(count));
  head.writeUInt32BE(woff.readUInt32BE(4), 0);
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(2 ** power * 16, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(count * 16 - 2 ** power * 16, 10);
  let offset = head.length;
  const padded = tables.map(({ tag, checksum, content }, at) => {
    const entry = HEADER.sfnt + at * HEADER.sfntEntry;
    tag.copy(head, entry);
    head.writeUInt32BE(checksum, entry + 4);
    head.writeUInt32BE(offset, entry + 8);
    head.writeUInt32BE(content.length, entry + 12);
    const whole = Buffer.concat([content, Buffer.alloc((4 - (content.length % 4)) % 4)]);
    offset += whole.length;
    return whole;
  });
  return Buffer.concat([head, ...padded]);
}

function tableAt(woff: Buffer, entry: number): FontTable {
  const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(entry + field)) as [
    number,
    number,
    number,
  ];
  const raw = woff.subarray(offset, offset + packed);
  return {
    tag: woff.subarray(entry, entry + 4),
    checksum: woff.readUInt32BE(entry + 16),
    content: packed < length ? inflateSync(raw) : raw,
  };
}
