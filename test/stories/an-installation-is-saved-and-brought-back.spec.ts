import { copyFile, mkdtemp, open, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCommandHere, type CommandEnd } from '../support/command-line.js';
import { examplePassword, openExampleCounty } from '../support/example-county.js';
import { EXAMPLE_DAY } from '../support/example-template.js';
import { House } from '../support/house.js';
import { createEmptyDatabase } from '../support/story-database.js';

/** What stays behind, and what the queue and migrating write themselves. */
const NOT_COMPARED = ['session', 'login_attempt', 'migration'];

describe('An installation is saved and brought back', () => {
  let house: House;
  let restored: House | undefined;
  let folder: string;
  let archive: string;
  let emptyDatabase: string;

  beforeAll(async () => {
    house = await openExampleCounty();
    await house.settle();
    folder = await mkdtemp(join(process.env['STORY_FOLDER'] ?? '', 'backup-'));
    archive = join(folder, 'kurskreis.tar');
    emptyDatabase = await createEmptyDatabase();
  });
  afterAll(async () => {
    await restored?.close();
    await house.close();
  });

  const command = (
    name: string,
    path: string,
    databaseUrl: string,
    dataFolder: string,
  ): Promise<CommandEnd> => runCommandHere([name, path], { databaseUrl, dataFolder });
  const save = (path: string): Promise<CommandEnd> =>
    command('backup', path, house.settings.DATABASE_URL, house.settings.DATA_DIR);
  const bringBack = (path: string): Promise<CommandEnd> =>
    command('restore', path, emptyDatabase, join(folder, 'data'));

  it('is saved while it runs, into one file that nobody else may read, and never over another', async () => {
    const end = await save(archive);
    expect(end).toMatchObject({ exitCode: 0, errors: '' });
    expect(end.output).toMatch(/Gesichert in .*: \d+ Tabellen mit [\d.]+ Zeilen und [1-9]\d* Dateien/);
    expect((await stat(archive)).mode & 0o777).toBe(0o600);
    expect(await save(archive)).toMatchObject({
      exitCode: 2,
      errors: `Die Datei „${archive}“ gibt es schon.\n`,
    });
    expect(await readdir(folder)).toEqual(['kurskreis.tar']);
  });

  it('is not brought back from a damaged file, nor over something that is there', async () => {
    const damaged = join(folder, 'damaged.tar');
    await copyFile(archive, damaged);
    const file = await open(damaged, 'r+');
    const byte = Buffer.alloc(1);
    await file.read(byte, 0, 1, 512 + 40);
    byte.writeUInt8(byte.readUInt8() ^ 0xff); // another one, whatever it was
    await file.write(byte, 0, 1, 512 + 40);
    await file.close();
    const end = await bringBack(damaged);
    expect(end.exitCode).toBe(2);
    expect(end.errors).toContain('Die Sicherung ist beschädigt: „tables/');
    const over = await command('restore', archive, house.settings.DATABASE_URL, house.settings.DATA_DIR);
    expect(over.errors).toContain('Die Datenbank ist nicht leer');
    expect((await bringBack(join(folder, 'fehlt.tar'))).errors).toContain('gibt es nicht.');
    expect(await contentsOf(emptyDatabase)).toEqual({});
  });

  it('comes back row by row and file by file', async () => {
    const end = await bringBack(archive);
    expect(end).toMatchObject({ exitCode: 0, errors: '' });
    expect(end.output).toContain('Jede Tabelle wurde verglichen.');
    const before = await contentsOf(house.settings.DATABASE_URL);
    expect(Object.values(before).filter((digest) => !digest.startsWith('0 ')).length).toBeGreaterThan(40);
    expect(await contentsOf(emptyDatabase)).toEqual(before);
    const files = await filesOf(house.settings.DATA_DIR);
    expect(Object.keys(files).length).toBeGreaterThan(0);
    expect(await filesOf(join(folder, 'data'))).toEqual(files);
  });

  it('has all its keys and triggers again, and goes on counting', async () => {
    for (const catalogue of CATALOGUES)
      expect(await ask(emptyDatabase, catalogue)).toEqual(await ask(house.settings.DATABASE_URL, catalogue));
  });

  it('opens its doors, and works', async () => {
    restored = await House.open({
      now: EXAMPLE_DAY,
      settings: { DATABASE_URL: emptyDatabase, DATA_DIR: join(folder, 'data') },
    });
    const visitor = restored.visitor();
    const session = { login: 'jobcenter', password: examplePassword('jobcenter') };
    expect((await visitor.post('/api/v1/session', session)).status).toBe(201);
    expect((await visitor.get('/api/v1/start-page')).status).toBe(200);
    expect((await visitor.get('/api/v1/referrals')).status).toBe(200);
    await restored.settle();
  });
});

/** Keys, triggers, indexes and the last numbers of sequences. */
const CATALOGUES = [
  `SELECT conrelid::regclass::text AS "on", conname, pg_get_constraintdef(oid) AS says FROM pg_constraint
   WHERE connamespace = 'public'::regnamespace ORDER BY 1, 2`,
  `SELECT tgrelid::regclass::text AS "on", tgname, tgenabled FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1, 2`,
  `SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1`,
  `SELECT sequencename, last_value FROM pg_sequences WHERE schemaname = 'public' ORDER BY 1`,
  `SELECT name FROM migration ORDER BY name`,
];

async function ask(databaseUrl: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Of each table how many rows it has, and one digest of all of them in an order of their own: another way than the command's. */
async function contentsOf(databaseUrl: string): Promise<Record<string, string>> {
  const tables = await ask(
    databaseUrl,
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1`,
  );
  const digests: Record<string, string> = {};
  for (const { name } of tables) {
    if (NOT_COMPARED.includes(String(name))) continue;
    const [row] = await ask(
      databaseUrl,
      `SELECT count(*) || ' ' || coalesce(md5(string_agg(digest, '' ORDER BY digest)), '') AS digest
       FROM (SELECT md5(to_jsonb(t)::text) AS digest FROM "${String(name)}" t) AS digests`,
    );
    digests[String(name)] = String(row?.['digest']);
  }
  return digests;
}

async function filesOf(dataFolder: string): Promise<Record<string, string>> {
  const names = (await readdir(join(dataFolder, 'mail'))).filter((name) => name.endsWith('.eml'));
  return Object.fromEntries(
    await Promise.all(
      names
        .toSorted((a, b) => a.localeCompare(b))
        .map(async (name) => [name, await readFile(join(dataFolder, 'mail', name), 'base64')] as const),
    ),
  );
}
