import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Settings } from '../../config/settings.js';
import { BreachedPasswords } from './breached-passwords.js';

const hashOf = (password: string): string => createHash('sha1').update(password).digest('hex').toUpperCase();

describe('The list of stolen passwords', () => {
  let folder: string;
  let files = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'breached-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const listOf = async (passwords: readonly string[], lineEnd = '\r\n', atEnd = lineEnd) => {
    const path = join(folder, `${(files += 1)}.txt`);
    const lines = passwords.map((password, index) => `${hashOf(password)}:${index * 1000 + 1}`).sort();
    await writeFile(path, lines.join(lineEnd) + (lines.length === 0 ? '' : atEnd));
    return new BreachedPasswords(Object.assign(new Settings(), { BREACHED_PASSWORDS_FILE: path }));
  };

  it('finds each of its passwords, and no other', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 60 }),
        fc.constantFrom('\r\n', '\n'),
        fc.boolean(),
        async (passwords, lineEnd, endsOpen) => {
          const [absent, ...there] = ['never in the list', ...passwords];
          const list = await listOf(there, lineEnd, endsOpen ? '' : lineEnd);
          for (const password of there)
            expect([password, await list.has(password)]).toEqual([password, true]);
          expect(await list.has(absent)).toBe(false);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('says no where there is no file, or nothing in it', async () => {
    expect(await new BreachedPasswords(new Settings()).has('Passwort1234')).toBe(false);
    expect(await (await listOf([])).has('Passwort1234')).toBe(false);
  });
});
