import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { migrate } from '../../src/platform/database/migrate.js';
import { readSettings } from '../../src/platform/config/read-settings.js';

const TEMPLATE = 'kurskreis_template';
const TEMPLATE_LOCK = 20_261_122;

/** A database of its own for one story, copied from a migrated template. Returns its address. */
export async function createStoryDatabase(): Promise<string> {
  const server = storyServer();
  const client = new pg.Client(server);
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    await createTemplateOnce(client, server);
    return await copyDatabase(client, TEMPLATE);
  } finally {
    await client.end();
  }
}

/** A copy, under a name of its own, of a database that nobody uses. Returns its address. */
export async function copyDatabase(client: pg.Client, template: string): Promise<string> {
  const name = `story_${randomBytes(6).toString('hex')}`;
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`);
  return databaseUrl(storyServer(), name);
}

/** An empty database, for stories about the first start. */
export async function createEmptyDatabase(): Promise<string> {
  const server = storyServer();
  const client = new pg.Client(server);
  await client.connect();
  try {
    const name = `empty_${randomBytes(6).toString('hex')}`;
    await client.query(`CREATE DATABASE ${name}`);
    return databaseUrl(server, name);
  } finally {
    await client.end();
  }
}

async function createTemplateOnce(client: pg.Client, server: string): Promise<void> {
  const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [TEMPLATE]);
  if (found.rowCount === 1) return;
  await client.query(`CREATE DATABASE ${TEMPLATE}_draft`);
  await migrate(
    readSettings({ DATABASE_URL: databaseUrl(server, `${TEMPLATE}_draft`), SESSION_SECRET: 'x'.repeat(32) }),
  );
  await client.query(`ALTER DATABASE ${TEMPLATE}_draft RENAME TO ${TEMPLATE}`);
}

/** The address of the server on which the stories of this run have their databases. */
export function storyServer(): string {
  const url = process.env['STORY_DATABASE_SERVER'];
  if (url === undefined) throw new Error('stories run by `npm test`, which starts their database server');
  return url;
}

/** The name of the database at an address. */
export function databaseOf(url: string): string {
  return new URL(url).pathname.slice(1);
}

function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.toString();
}
