import { closeSync, openSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from '../../bench/lib/free-port.mjs';
import { command } from '../../bench/lib/own-server.mjs';
import { startRedis } from '../../bench/lib/own-redis.mjs';
import { multiplyOfferings } from '../../bench/lib/multiply-offerings.mjs';
import { Process } from '../../faults/lib/processes.mjs';
import { startPostgres } from '../../scripts/lib/postgres.mjs';
import { credentials, peopleAtWork } from './people.mjs';

/**
 * HTTP processes and workers on one PostgreSQL (and one Redis where asked for), as an installation would run them: PostgreSQL waits
 * for its disk. Mails go into files. What the processes say of errors goes to `logFile`. There may be several counties, each with the
 * example county and as many offerings as wanted; `hosts` are the names by which they are called.
 */
export async function openPlatform({
  onRedis,
  logFile,
  counties = 1,
  offerings = 0,
  applications = 2,
  workers = 2,
}) {
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
    ACCOUNT_REQUEST_LIMIT: '1000000',
    ...(redis === null ? {} : { QUEUE_URL: redis.url }),
  };
  const hosts = await layCounties({ ...process.env, ...environment }, counties);
  // One connection: what is told to it holds for all that is asked of it.
  const database = new pg.Pool({ connectionString: postgres.url, max: 1 });
  const rows = async (sql, values = []) => (await database.query(sql, values)).rows;
  await fill(rows, hosts, offerings);
  const processes = await startAll({ applications, workers }, { environment, log });
  const addresses = processes.filter(({ address }) => address !== null).map(({ address }) => address);
  for (const address of addresses) await untilReady(address);
  return {
    addresses,
    hosts,
    processes,
    rows,
    hashAsForPeople: () => hashAsForPeople(rows),
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

/** The example in each county. Returns the names by which they are called. */
async function layCounties(environment, count) {
  await command(environment, ['migrate']);
  await command(environment, ['demo', 'load']);
  const hosts = [FIRST_HOST];
  for (let number = 2; number <= count; number += 1) hosts.push(await addCounty(environment, number));
  return hosts;
}

async function fill(rows, hosts, offerings) {
  await rows(`UPDATE rule_parameter SET value = 1 WHERE key = 'open-data.published'`);
  for (const host of offerings === 0 ? [] : hosts) await multiplyOfferings(rows, offerings, tenantAt(host));
  await rows('ANALYZE');
}

/**
 * Passwords of the example are hashed quickly, since everybody may read them; signing in must cost here what it costs people. Asked for when all
 * are signed in, so that a thousand people of many counties are not waited for.
 */
async function hashAsForPeople(rows) {
  const { hashPassword } = await import('../../dist/src/platform/auth/password-hash.js');
  for (const login of new Set(peopleAtWork().map((one) => one.login))) {
    const hash = await hashPassword(credentials({ login }).password);
    await rows('UPDATE account SET password_hash = $2 WHERE login = $1', [login, hash]);
  }
}

async function startAll({ applications, workers }, surroundings) {
  const names = [
    ...Array.from({ length: applications }, (_, index) => ['main', `Anwendung ${index + 1}`]),
    ...Array.from({ length: workers }, (_, index) => ['worker', `Worker ${index + 1}`]),
  ];
  const processes = [];
  for (const [entry, name] of names) processes.push(await startOne(entry, name, surroundings));
  return processes;
}

/** The first county is reached where PUBLIC_URL says when nobody sets it. */
const FIRST_HOST = 'localhost:3000';

/** The short name of the county that is called so. */
export function tenantAt(host) {
  return host === FIRST_HOST ? 'landkreis' : host.split('.')[0];
}

/** One more county, with the example in it. Returns the name by which it is called. */
async function addCounty(environment, number) {
  const [name, host] = [`kreis-${number}`, `kreis-${number}.example`];
  await command(environment, [
    'tenant',
    'add',
    name,
    '--title',
    `Kreis ${number}`,
    '--url',
    `http://${host}`,
  ]);
  await command(environment, ['--tenant', name, 'demo', 'load']);
  return host;
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
