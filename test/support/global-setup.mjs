import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../scripts/lib/postgres.mjs';

/** One embedded PostgreSQL for the whole run; each story takes a database of its own from a template. Safe to lose: no fsync. */
export default async function globalSetup() {
  const folder = await mkdtemp(join(process.env.STORY_PLACE ?? tmpdir(), 'stories-'));
  const dataDir = join(folder, 'postgres');
  const isBySocket = hasRoomForSocket(dataDir);
  const server = await startPostgres({
    dataDir,
    settings: {
      fsync: 'off',
      full_page_writes: 'off',
      synchronous_commit: 'off',
      max_connections: '800',
      autovacuum: 'off',
      ...(isBySocket ? { unix_socket_directories: dataDir } : {}),
    },
  });
  globalThis.storyServer = { server, folder };
  await makeSignInCheap(server.url);
  process.env.STORY_DATABASE_SERVER = isBySocket ? bySocket(server.url, dataDir) : server.url;
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

/** A socket's path has at most 107 letters; its own name takes 20 of them. */
function hasRoomForSocket(folder) {
  return Buffer.byteLength(folder) < 87;
}

/** A statement takes a quarter less of the time than over TCP, and stories make a million of them. */
function bySocket(url, folder) {
  const address = new URL(url);
  address.searchParams.set('host', folder);
  return address.toString();
}
