import { createWriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import type { Settings } from '../config/settings.js';
import { knownMigrations, migrate, migrateTo } from '../database/migrate.js';
import { forceRowSecurity, widenKeys } from '../tenants/part-tenants.js';
import { ArchiveReader } from './archive-reader.js';
import { BackupProblem } from './backup-problem.js';
import { loadTables } from './load-tables.js';
import { readCheckedManifest, type Manifest } from './manifest.js';

/** What was put back, and which migrations came after it. */
export interface RestoredBackup {
  readonly manifest: Manifest;
  readonly migratedAfter: readonly string[];
}

/**
 * “Zurückholen”: into an empty database only. The archive is checked first; the schema becomes the one it was saved from, the rows
 * come in and are compared, the files come back, and then the schema becomes that of this program. Throws {@link BackupProblem}.
 */
export async function restoreBackup(settings: Settings, path: string): Promise<RestoredBackup> {
  const archive = await openArchive(path);
  try {
    const manifest = await readCheckedManifest(archive);
    refuseNewer(manifest, settings);
    await restoreRows(settings, archive, manifest);
    for (const { file, path: place } of manifest.files)
      await restoreFile(archive, file, join(settings.DATA_DIR, place));
    return { manifest, migratedAfter: await migrate(settings) };
  } finally {
    await archive.close();
  }
}

async function openArchive(path: string): Promise<ArchiveReader> {
  try {
    return await ArchiveReader.open(path);
  } catch (error) {
    const isMissing = (error as { code?: unknown }).code === 'ENOENT';
    throw new BackupProblem(
      isMissing
        ? `Die Datei „${path}“ gibt es nicht.`
        : `Die Datei „${path}“ ist keine vollständige Sicherung.`,
    );
  }
}

function refuseNewer({ migrations, version }: Manifest, settings: Settings): void {
  const known = new Set(knownMigrations(settings));
  if (migrations.some((name) => !known.has(name)))
    throw new BackupProblem(
      `Die Sicherung stammt von einer neueren Fassung (${version}). Bitte mit dieser oder einer späteren zurückholen.`,
    );
}

async function restoreRows(settings: Settings, archive: ArchiveReader, manifest: Manifest): Promise<void> {
  const client = new pg.Client({
    connectionString: settings.DATABASE_URL,
    application_name: 'kurskreis-restore',
  });
  await client.connect();
  try {
    await refuseUsed(client);
    try {
      await migrateTo(settings, manifest.migrations);
      const areSeveral = (manifest.tables.find(({ table }) => table === 'tenant')?.rows ?? 1) > 1;
      if (areSeveral) await widenKeys(client);
      await loadTables(client, archive, manifest);
      if (areSeveral) await forceRowSecurity(client);
    } catch (error) {
      throw unfinished(error);
    }
    await client.query('ANALYZE');
  } finally {
    await client.end();
  }
}

/** From here on the database is no longer empty, and whoever comes back must know. */
function unfinished(error: unknown): BackupProblem {
  const why = error instanceof Error ? error.message : String(error);
  return new BackupProblem(
    `Das Zurückholen brach ab: ${why} Die Datenbank ist unvollständig; bitte löschen, leer anlegen und noch einmal zurückholen.`,
  );
}

async function refuseUsed(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ tables: number }>(
    `SELECT count(*)::int AS tables FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('r', 'p', 'v', 'm') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
       AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')`,
  );
  if (rows[0]?.tables !== 0)
    throw new BackupProblem(
      `Die Datenbank ist nicht leer (${rows[0]?.tables ?? 0} Tabellen). Zurückgeholt wird nur in eine leere; es wurde nichts geändert.`,
    );
}

/** A file is there whole or not at all. */
async function restoreFile(archive: ArchiveReader, file: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await pipeline(archive.stream(file), createWriteStream(`${target}.teil`, { mode: 0o600 }));
  await rename(`${target}.teil`, target);
}
