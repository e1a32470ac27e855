import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

const PROJECT = resolve(import.meta.dirname, '../..');

describe('The states are written down as they are', () => {
  it('in docs/states.md, with pictures and tables', async () => {
    const check = promisify(execFile)(process.execPath, ['scripts/states.mjs', '--check'], { cwd: PROJECT });
    await expect(check).resolves.toMatchObject({ stderr: '' });
  });
});
