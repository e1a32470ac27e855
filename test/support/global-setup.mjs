import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../scripts/lib/postgres.mjs';

/** One embedded PostgreSQL for the whole run; each story takes a database of its own from a template. Safe to lose: no fsync. */
export default async function globalSetup() {
  const folder = await mkdtemp(join(process.env.STORY_PLACE ?? tmpdir(), 'stories-'));
  const server = await startPostgres({
    dataDir: join(folder, 'postgres'),
    settings: {
      fsync: 'off',
      full_page_writes: 'off',
      synchronous_commit: 'off',
      max_connections: '800',
      autovacuum: 'off',
    },
  });
  globalThis.storyServer = { server, folder };
  await makeSignInCheap(server.url);
  process.env.STORY_DATABASE_SERVER = server.url;
  process.env.STORY_FOLDER = folder;
}

/** Each house opens a dozen connections, and each would hash the password thousands of times. */
async function makeSignInCheap(url) {
  const client = new pg.Client(url);
  await client.connect();
  await client.query('SET scram_iterations = 1');
  const password = client.escapeLiteral(decodeURIComponent(new URL(url).password));
  await client.query(`ALTER ROLE CURRENT_USER PASSWORD ${password}`);
  await client.end();
}
