import { createHash } from 'node:crypto';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { paddingAfter, TAR_BLOCK_BYTES, writeTarHeader } from './tar-header.js';

/** What was written under a name. */
export interface WrittenEntry {
  readonly file: string;
  readonly size: number;
  /** Of the bytes in the archive. */
  readonly sha256: string;
}

/**
 * “Archiv schreiben”: one tar file, readable by nobody else, that has its name only once it is whole. Contents are streamed: their
 * header is written when their size is known.
 */
export class ArchiveWriter {
  private end = 0;

  private constructor(
    private readonly path: string,
    private readonly handle: FileHandle,
  ) {}

  static async open(path: string): Promise<ArchiveWriter> {
    return new ArchiveWriter(path, await open(draftOf(path), 'w', 0o600));
  }

  async add(file: string, content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<WrittenEntry> {
    const begin = this.end + TAR_BLOCK_BYTES;
    const hash = createHash('sha256');
    let size = 0;
    for await (const part of content) {
      hash.update(part);
      await this.write(part, begin + size);
      size += part.length;
    }
    await this.write(writeTarHeader({ name: file, size }), this.end);
    await this.write(Buffer.alloc(paddingAfter(size)), begin + size);
    this.end = begin + size + paddingAfter(size);
    return { file, size, sha256: hash.digest('hex') };
  }

  /** Ends the archive and gives it its name. */
  async finish(): Promise<void> {
    await this.write(Buffer.alloc(2 * TAR_BLOCK_BYTES), this.end);
    await this.handle.sync();
    await this.handle.close();
    await rename(draftOf(this.path), this.path);
  }

  /** Leaves nothing behind. */
  async giveUp(): Promise<void> {
    await this.handle.close();
    await rm(draftOf(this.path), { force: true });
  }

  private async write(bytes: Uint8Array, position: number): Promise<void> {
    for (let done = 0; done < bytes.length;) {
      const { bytesWritten } = await this.handle.write(bytes, done, bytes.length - done, position + done);
      done += bytesWritten;
    }
  }
}

function draftOf(path: string): string {
  return `${path}.teil`;
}
