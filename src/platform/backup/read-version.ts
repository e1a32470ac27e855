import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../config/project-folder.js';

/** “Fassung des Programms”, as its package says. */
export async function readVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(projectFolder(), 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
