import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';

const made = [];

/** An empty folder that is gone when the spec file has ended. */
export function newFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'kurskreis-spec-'));
  made.push(folder);
  return folder;
}

afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));
