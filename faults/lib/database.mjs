import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../scripts/lib/postgres.mjs';

/**
 * The PostgreSQL of a campaign, and the looks at it. A kill of a process loses nothing that the system holds, so it need not wait for the
 * disk; `kill` takes the server and all that serves for it.
 */
export async function startDatabase(folder) {
  const dataDir = join(folder, 'postgres');
  const settings = { fsync: 'off', max_connections: '300' };
  let server = await startPostgres({ dataDir, settings });
  const { port, url } = server;
  const rows = async (sql, values = []) => {
    const client = new pg.Client(url);
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query(sql, values)).rows;
    } finally {
      await client.end();
    }
  };
  return {
    url,
    rows,
    kill: () => {
      const children = childrenOf(server.pid);
      for (const pid of [server.pid, ...children]) killIfThere(pid);
    },
    start: async () => {
      server = await startPostgres({ dataDir, settings, port });
      if (server.port !== port) throw new Error('the port of the database was taken meanwhile');
    },
    /** Everybody else’s lines; whoever holds one learns of it by an error. */
    cut: () =>
      rows(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND pid <> pg_backend_pid()`,
      ),
    stop: () => server.stop(),
  };
}

function childrenOf(pid) {
  const table = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' });
  return table
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter(([, parent]) => parent === pid)
    .map(([child]) => child);
}

function killIfThere(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // gone with its server
  }
}
