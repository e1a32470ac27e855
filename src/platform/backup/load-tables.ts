import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { ArchiveReader } from './archive-reader.js';
import { BackupProblem } from './backup-problem.js';
import type { Manifest } from './manifest.js';
import { quoted, readContents, readTableShapes, SAME_TEXTS } from './table-shapes.js';

interface ForeignKey {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/**
 * Puts the rows of an archive into the migrated tables, in one transaction: what migrations wrote makes room, keys between tables are
 * taken away and laid anew, which checks each of them, triggers rest, and in the end every table must have the contents it had.
 * Needs no more rights than migrating does. Throws {@link BackupProblem}.
 */
export async function loadTables(
  client: pg.Client,
  archive: ArchiveReader,
  manifest: Manifest,
): Promise<void> {
  await client.query(SAME_TEXTS);
  await client.query('BEGIN');
  try {
    await client.query('SET CONSTRAINTS ALL IMMEDIATE'); // what waits for the commit would forbid to lay keys anew
    await checkShapes(client, manifest);
    const keys = await readForeignKeys(client);
    const all = [...manifest.tables.map(({ table }) => table), ...manifest.leftOut];
    for (const { table, name } of keys)
      await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${quoted([name])}`);
    for (const table of all) await client.query(`ALTER TABLE ${quoted([table])} DISABLE TRIGGER USER`);
    await client.query(`TRUNCATE ${quoted(all)}`);
    await copyAll(client, archive, manifest);
    for (const table of all) await client.query(`ALTER TABLE ${quoted([table])} ENABLE TRIGGER USER`);
    for (const { table, name, definition } of keys)
      await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${quoted([name])} ${definition}`);
    await setSequences(client, manifest);
    await checkContents(client, manifest);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

async function checkShapes(client: pg.Client, { tables, leftOut }: Manifest): Promise<void> {
  const here = (await readTableShapes(client)).filter(({ table }) => !leftOut.includes(table));
  const wordsOf = (shapes: readonly { table: string; columns: readonly string[] }[]): readonly string[] =>
    shapes.map(({ table, columns }) => `${table} (${columns.join(', ')})`);
  const saved = new Set(wordsOf(tables));
  const [strange] = wordsOf(here).filter((words) => !saved.has(words));
  if (strange !== undefined || here.length !== tables.length)
    throw new BackupProblem(
      `Die Tabellen der Sicherung passen nicht zu denen dieser Fassung: ${strange ?? 'es fehlen welche'}.`,
    );
}

async function readForeignKeys(client: pg.Client): Promise<readonly ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `SELECT conrelid::regclass::text AS table, conname AS name, pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`,
  );
  return rows;
}

async function copyAll(client: pg.Client, archive: ArchiveReader, { tables }: Manifest): Promise<void> {
  for (const { table, columns, file } of tables) {
    const rows = client.query(copyFrom(`COPY ${quoted([table])} (${quoted(columns)}) FROM STDIN`));
    await pipeline(archive.stream(file), createGunzip(), rows);
  }
}

async function setSequences(client: pg.Client, { sequences }: Manifest): Promise<void> {
  for (const [name, last] of Object.entries(sequences)) {
    if (last !== null) await client.query('SELECT setval($1::regclass, $2::bigint)', [quoted([name]), last]);
  }
}

async function checkContents(client: pg.Client, { tables }: Manifest): Promise<void> {
  for (const saved of tables) {
    const { rows, fingerprint } = await readContents(client, saved);
    if (rows !== saved.rows || fingerprint !== saved.fingerprint)
      throw new BackupProblem(
        `Die Tabelle „${saved.table}“ hat nicht den Inhalt, den sie bei der Sicherung hatte.`,
      );
  }
}
