import { closeSync, openSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from '../../bench/lib/free-port.mjs';
import { command } from '../../bench/lib/own-server.mjs';
import { startRedis } from '../../bench/lib/own-redis.mjs';
import { Process } from '../../faults/lib/processes.mjs';
import { startPostgres } from '../../scripts/lib/postgres.mjs';

/**
 * Two HTTP processes and two workers on one PostgreSQL (and one Redis where asked for), as an installation would run them: PostgreSQL waits
 * for its disk. Mails go into files. What the processes say of errors goes to `logFile`.
 */
export async function openPlatform({ onRedis, logFile }) {
  const folder = await mkdtemp(join(tmpdir(), 'kurskreis-load-'));
  const log = openSync(logFile, 'w');
  const postgres = await startPostgres({
    dataDir: join(folder, 'postgres'),
    settings: { max_connections: '300' },
  });
  const redis = onRedis ? await startRedis() : null;
  if (onRedis && redis === null) throw new Error('redis-server fehlt');
  const environment = {
    DATABASE_URL: postgres.url,
    DATA_DIR: folder,
    SESSION_SECRET: 'the secret of a load run, 32 letters!',
    LOG_LEVEL: 'error',
    ...(redis === null ? {} : { QUEUE_URL: redis.url }),
  };
  await command({ ...process.env, ...environment }, ['migrate']);
  await command({ ...process.env, ...environment }, ['demo', 'load']);
  const database = new pg.Pool({ connectionString: postgres.url, max: 2 });
  await database.query(`UPDATE rule_parameter SET value = 1 WHERE key = 'open-data.published'`);
  const processes = [];
  for (const [entry, name] of [
    ['main', 'Anwendung 1'],
    ['main', 'Anwendung 2'],
    ['worker', 'Worker 1'],
    ['worker', 'Worker 2'],
  ])
    processes.push(await startOne(entry, name, { environment, log }));
  const addresses = processes.filter(({ address }) => address !== null).map(({ address }) => address);
  for (const address of addresses) await untilReady(address);
  return {
    addresses,
    processes,
    rows: async (sql, values = []) => (await database.query(sql, values)).rows,
    close: async () => {
      await Promise.all(processes.map(({ child }) => child.end()));
      await database.end();
      await redis?.stop();
      await postgres.stop();
      closeSync(log);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function startOne(entry, name, { environment, log }) {
  const [port, metricsPort] = [await freePort(), await freePort()];
  const child = new Process(entry, environment, log);
  child.start({ PORT: String(port), METRICS_PORT: String(metricsPort) });
  return {
    name,
    child,
    address: entry === 'main' ? `http://127.0.0.1:${port}` : null,
    readMetrics: () =>
      fetch(`http://127.0.0.1:${metricsPort}/metrics`).then(
        (response) => response.text(),
        () => '',
      ),
  };
}

async function untilReady(address) {
  for (;;) {
    const isReady = await fetch(`${address}/api/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await wait(50);
  }
}
