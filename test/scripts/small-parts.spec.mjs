import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CannotStart, explain } from '../../scripts/lib/cannot-start.mjs';
import { accountTable } from '../../scripts/lib/launcher/print.mjs';
import { findHelpers } from '../../scripts/lib/stories/find-helpers.mjs';
import { pauseAfter } from '../../scripts/lib/system/pause-after.mjs';
import { keepSecret, readSecret } from '../../scripts/lib/system/secrets.mjs';
import { newFolder } from './temp-folder.mjs';

describe('the pause before the next try', () => {
  it('doubles up to half a minute', () => {
    expect([1, 2, 3, 4, 5, 6, 60].map(pauseAfter)).toEqual([1, 2, 4, 8, 16, 30, 30]);
  });
});

describe('a kept secret', () => {
  it('is made once, for its owner alone', async () => {
    const file = join(newFolder(), 'secret');
    expect(readSecret(file)).toBeNull();
    const [first, second] = await Promise.all([keepSecret(file), keepSecret(file)]);
    expect(first).toMatch(/^[\w-]{43}$/);
    expect(second).toBe(first);
    expect(readSecret(file)).toBe(first);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('is made anew when the file holds none', async () => {
    const file = join(newFolder(), 'secret');
    writeFileSync(file, '');
    expect(await keepSecret(file)).toHaveLength(43);
  });
});

describe('the table of accounts', () => {
  it('stands in columns', () => {
    const account = { organisation: 'Kreisverwaltung', login: 'landkreis', password: 'geheim' };
    expect(accountTable([account])).toEqual([
      '  Organisation     Anmeldename  Kennwort',
      '  Kreisverwaltung  landkreis    geheim',
    ]);
  });
});

describe('what people read of an error', () => {
  it('is the sentence, where there is one', () => {
    expect(explain(new CannotStart('Der Port ist belegt.'))).toBe('Der Port ist belegt.');
  });

  it('names the place that takes no files', () => {
    const error = Object.assign(new Error('EROFS'), { code: 'EROFS', path: '/srv/kurskreis' });
    expect(explain(error)).toMatch(/^Das Dateisystem ist schreibgeschützt: \/srv\/kurskreis\..*DATA_DIR/);
  });

  it('is everything, where nobody foresaw it', () => {
    expect(explain(new Error('strange'))).toContain('small-parts.spec.mjs');
  });
});

describe('the helpers of the stories', () => {
  it('are looked for on the path, in order', () => {
    const PATH = newFolder();
    writeFileSync(join(PATH, 'valkey-server'), '', { mode: 0o755 });
    writeFileSync(join(PATH, 'chromium'), 'not a program', { mode: 0o644 });
    const { found, missing, packages } = findHelpers({ PATH });
    expect(found).toEqual({ REDIS_SERVER: join(PATH, 'valkey-server') });
    expect(packages).toEqual(['chromium', 'poppler-utils']);
    expect(missing).toEqual([
      expect.stringMatching(/^Geschichten im Browser: chromium fehlt\..*CHROMIUM_PATH/),
    ]);
  });

  it('are the ones that somebody named, or none', () => {
    // A reader of PDFs has a stand-in: without it nothing is left out.
    const { found, missing } = findHelpers({ REDIS_SERVER: '/nowhere', CHROMIUM_PATH: process.execPath });
    expect(found).toEqual({ CHROMIUM_PATH: process.execPath });
    expect(missing).toEqual([expect.stringContaining('REDIS_SERVER=/nowhere ist kein Programm')]);
  });
});
