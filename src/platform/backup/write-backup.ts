import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { Settings } from '../config/settings.js';
import { mailFile } from '../mail/mail-file.js';
import { ArchiveReader } from './archive-reader.js';
import { ArchiveWriter } from './archive-writer.js';
import { BackupProblem } from './backup-problem.js';
import {
  ARCHIVE_FORMAT,
  MANIFEST_FILE,
  readCheckedManifest,
  type Manifest,
  type SavedTable,
} from './manifest.js';
import { seeAllTenants } from '../tenants/see-all-tenants.js';
import { readVersion } from './read-version.js';
import {
  quoted,
  readContents,
  readSequences,
  readTableShapes,
  SAME_TEXTS,
  type TableShape,
} from './table-shapes.js';

/** Who is signed in, and who mistyped a password, does not outlive the installation: a backup is no key to it. */
const LEFT_OUT = ['login_attempt', 'session'];

/**
 * “Sichern”: writes all rows of one moment and the files they speak of into one archive, and reads it again to check it. The
 * application may go on meanwhile. Throws {@link BackupProblem}.
 */
export async function writeBackup(settings: Settings, path: string): Promise<Manifest> {
  if (await exists(path)) throw new BackupProblem(`Die Datei „${path}“ gibt es schon.`);
  const client = new pg.Client({
    connectionString: settings.DATABASE_URL,
    application_name: 'kurskreis-backup',
  });
  await client.connect();
  try {
    const archive = await ArchiveWriter.open(path);
    try {
      await saveInto(archive, client, settings.DATA_DIR);
    } catch (error) {
      await archive.giveUp();
      throw error;
    }
  } finally {
    await client.end();
  }
  return checkAgain(path);
}

async function saveInto(archive: ArchiveWriter, client: pg.Client, dataFolder: string): Promise<void> {
  await client.query(SAME_TEXTS);
  await seeAllTenants(client);
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const { rows: moment } = await client.query<{ at: Date }>('SELECT now() AS at');
  const { rows: migrations } = await client.query<{ name: string }>('SELECT name FROM migration ORDER BY id');
  const shapes = (await readTableShapes(client)).filter(({ table }) => !LEFT_OUT.includes(table));
  const tables: SavedTable[] = [];
  for (const shape of shapes) tables.push(await saveTable(archive, client, shape));
  const manifest: Manifest = {
    format: ARCHIVE_FORMAT,
    version: await readVersion(),
    savedAt: moment[0]?.at.toISOString() ?? '',
    migrations: migrations.map(({ name }) => name),
    tables,
    sequences: await readSequences(client),
    files: await saveFiles(archive, client, dataFolder),
    leftOut: LEFT_OUT,
  };
  await client.query('COMMIT');
  await archive.add(MANIFEST_FILE, [Buffer.from(JSON.stringify(manifest, null, 2))]);
  await archive.finish();
}

async function saveTable(archive: ArchiveWriter, client: pg.Client, shape: TableShape): Promise<SavedTable> {
  const contents = await readContents(client, shape);
  const rows = client.query(copyTo(`COPY ${quoted([shape.table])} (${quoted(shape.columns)}) TO STDOUT`));
  const packed = rows.pipe(createGzip());
  rows.once('error', (error) => packed.destroy(error));
  return { ...shape, ...contents, ...(await archive.add(`tables/${shape.table}.copy.gz`, packed)) };
}

/** Mails that left as files. One that was erased meanwhile is not there any more, and is not missed. */
async function saveFiles(
  archive: ArchiveWriter,
  client: pg.Client,
  dataFolder: string,
): Promise<Manifest['files']> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT id FROM mail WHERE state IN ('claimed', 'sent', 'failed') ORDER BY id`,
  );
  const files: Manifest['files'][number][] = [];
  for (const { id } of rows) {
    const path = mailFile(id);
    if (!(await exists(join(dataFolder, path)))) continue;
    const entry = await archive.add(`files/${path}`, createReadStream(join(dataFolder, path)));
    files.push({ ...entry, path });
  }
  return files;
}

async function checkAgain(path: string): Promise<Manifest> {
  const archive = await ArchiveReader.open(path);
  try {
    return await readCheckedManifest(archive);
  } finally {
    await archive.close();
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
