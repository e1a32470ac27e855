import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { Settings } from '../../config/settings.js';

const HASH_LETTERS = 40;
/** Longer than any line: a hash, a colon, a count and the end of the line. */
const WINDOW_BYTES = 128;
const LINE_END = 0x0a;

/** “Liste gestohlener Passwörter”: a sorted file of SHA-1 hashes, searched by halves, never read whole (the public one has 40 GB). */
@Injectable()
export class BreachedPasswords {
  constructor(private readonly settings: Settings) {}

  /** Whether the password stands in the file; false where there is no file. The password never leaves the process. */
  async has(password: string): Promise<boolean> {
    const path = this.settings.BREACHED_PASSWORDS_FILE;
    if (path === undefined) return false;
    const hash = createHash('sha1').update(password).digest('hex').toUpperCase();
    const file = await open(path, 'r');
    try {
      return await holds(file, hash);
    } finally {
      await file.close();
    }
  }
}

/** `from` is always the beginning of a line whose hash is not greater than the one looked for, or of the file. */
async function holds(file: FileHandle, hash: string): Promise<boolean> {
  let [from, to] = [0, (await file.stat()).size];
  while (from < to) {
    const middle = from + Math.floor((to - from) / 2);
    const line = await lineFrom(file, middle, to);
    if (line === null || line.hash > hash) to = middle;
    else if (line.hash === hash) return true;
    else from = line.end;
  }
  return (await lineFrom(file, from, Infinity))?.hash === hash;
}

/** The first line that begins at or after a place and before another. */
async function lineFrom(
  file: FileHandle,
  place: number,
  before: number,
): Promise<{ readonly hash: string; readonly end: number } | null> {
  // One byte earlier, so that a line which begins exactly here is seen to begin here.
  const start = Math.max(0, place - 1);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(2 * WINDOW_BYTES), 0, 2 * WINDOW_BYTES, start);
  const read = buffer.subarray(0, bytesRead);
  const skipped = place === 0 ? 0 : read.indexOf(LINE_END) + 1;
  if (place !== 0 && skipped === 0) return null;
  if (skipped >= bytesRead || start + skipped >= before) return null;
  const ended = read.indexOf(LINE_END, skipped);
  const end = ended === -1 ? bytesRead : ended + 1;
  return {
    hash: read
      .toString('latin1', skipped, skipped + HASH_LETTERS)
      .toUpperCase()
      .trim(),
    end: start + end,
  };
}
