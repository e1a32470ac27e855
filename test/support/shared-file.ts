import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SHARED = new URL('../../../shared/data/', import.meta.url);

/** A real file from the folder beside the project, or null (with one printed line) where that folder is not there. */
export function sharedFile(path: string): Buffer | null {
  const file = fileURLToPath(new URL(path, SHARED));
  if (existsSync(file)) return readFileSync(file);
  process.stdout.write(`left out: ../shared/data/${path} is not here\n`);
  return null;
}
