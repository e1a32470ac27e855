import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ImportedFile } from '../../exchange/index.js';
import { WrongUsage } from '../wrong-usage.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'gibt es nicht',
  EISDIR: 'ist ein Ordner',
  EACCES: 'ist für uns nicht lesbar',
};

/** Reads a file that was named on the command line. Throws {@link WrongUsage} where that is not possible. */
export async function readImportFile(path: string): Promise<ImportedFile> {
  try {
    return { fileName: basename(path), bytes: await readFile(path) };
  } catch (error) {
    const code = (error as { readonly code?: string }).code ?? '';
    throw new WrongUsage(`Die Datei „${path}“ ${REASONS[code] ?? `lässt sich nicht lesen (${code})`}.`);
  }
}
