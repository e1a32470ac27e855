import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { paddingAfter, readTarHeader, TAR_BLOCK_BYTES } from './tar-header.js';

const PART_BYTES = 256 * 1024;

interface Place {
  readonly begin: number;
  readonly size: number;
}

/** “Archiv lesen”: knows where each file begins, and hands out its bytes as a stream. */
export class ArchiveReader {
  private constructor(
    private readonly handle: FileHandle,
    private readonly places: ReadonlyMap<string, Place>,
  ) {}

  static async open(path: string): Promise<ArchiveReader> {
    const handle = await open(path, 'r');
    try {
      return new ArchiveReader(handle, await findPlaces(handle));
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  has(file: string): boolean {
    return this.places.has(file);
  }

  stream(file: string): Readable {
    const place = this.places.get(file);
    if (place === undefined) throw new Error(`the archive has no ${file}`);
    return Readable.from(partsOf(this.handle, place));
  }

  async sha256(file: string): Promise<string> {
    const hash = createHash('sha256');
    for await (const part of this.stream(file)) hash.update(part as Buffer);
    return hash.digest('hex');
  }

  async close(): Promise<void> {
    await this.handle.close();
  }
}

async function findPlaces(handle: FileHandle): Promise<ReadonlyMap<string, Place>> {
  const places = new Map<string, Place>();
  for (let at = 0; ;) {
    const block = Buffer.alloc(TAR_BLOCK_BYTES);
    const { bytesRead } = await handle.read(block, 0, TAR_BLOCK_BYTES, at);
    if (bytesRead < TAR_BLOCK_BYTES) throw new Error('the archive ends early');
    const entry = readTarHeader(block);
    if (entry === null) return places;
    places.set(entry.name, { begin: at + TAR_BLOCK_BYTES, size: entry.size });
    at += TAR_BLOCK_BYTES + entry.size + paddingAfter(entry.size);
  }
}

async function* partsOf(handle: FileHandle, { begin, size }: Place): AsyncGenerator<Buffer> {
  for (let done = 0; done < size;) {
    const part = Buffer.alloc(Math.min(PART_BYTES, size - done));
    const { bytesRead } = await handle.read(part, 0, part.length, begin + done);
    if (bytesRead === 0) throw new Error('the archive ends early');
    done += bytesRead;
    yield part.subarray(0, bytesRead);
  }
}
