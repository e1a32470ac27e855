import { inflateRawSync } from 'node:zlib';

/** “Eintrag eines Zip-Archivs” as the central directory declares it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
/** Bytes that compressors need to say nothing. */
const LARGEST_EMPTY = 5;

/**
 * “Inhaltsverzeichnis eines Zip-Archivs”: read from the end of the file, nothing is unpacked. Null where the directory is
 * broken or needs Zip64 (an archive beyond 4 GB, which no administration sends).
 */
export function listZip(bytes: Buffer): readonly ZipEntry[] | null {
  const end = findEnd(bytes);
  if (end === null) return null;
  const count = bytes.readUInt16LE(end + 10);
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i += 1) {
    if (at + CENTRAL_SIZE > end || bytes.readUInt32LE(at) !== CENTRAL_SIGNATURE) return null;
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      packedSize: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
      name: bytes.toString('utf8', at + CENTRAL_SIZE, Math.min(at + CENTRAL_SIZE + nameLength, end)),
    });
    at += CENTRAL_SIZE + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** “Eintrag entpacken”: never more bytes than declared; null where the entry is broken, encrypted or packed otherwise. */
export function unzipEntry(bytes: Buffer, entry: ZipEntry): Buffer | null {
  const at = entry.offset;
  if (entry.encrypted || at + LOCAL_SIZE > bytes.length || bytes.readUInt32LE(at) !== LOCAL_SIGNATURE)
    return null;
  const start = at + LOCAL_SIZE + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const packed = bytes.subarray(start, start + entry.packedSize);
  if (packed.length !== entry.packedSize) return null;
  if (entry.method === STORED) return packed.length === entry.size ? packed : null;
  if (entry.method !== DEFLATED) return null;
  return inflate(packed, entry.size);
}

function inflate(packed: Buffer, size: number): Buffer | null {
  if (size === 0) return packed.length <= LARGEST_EMPTY ? Buffer.alloc(0) : null;
  try {
    const content = inflateRawSync(packed, { maxOutputLength: size });
    return content.length === size ? content : null;
  } catch {
    return null;
  }
}

function findEnd(bytes: Buffer): number | null {
  const first = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  return null;
}
