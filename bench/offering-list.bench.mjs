// The list of offerings over HTTP at the size of a large region, beside a bare twin that runs the same statements.
import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import autocannon from 'autocannon';
import pg from 'pg';
import { hashPassword } from '../dist/src/platform/auth/password-hash.js';
import { readSettings } from '../dist/src/platform/config/read-settings.js';
import { migrate } from '../dist/src/platform/database/migrate.js';
import { startPostgres } from '../scripts/lib/postgres.mjs';
import { fillWithOfferings } from './lib/many-offerings.mjs';
import { milliseconds, printTable, spread } from './lib/measure.mjs';

const TODAY = '2026-11-23';
const OFFERINGS = 25_000;
const ROUNDS = 5;
const SECONDS = 3;
const PASSWORD = 'ein Passwort nur für Messungen';

const QUERIES = [
  ['Anfang der Liste', ''],
  ['Kurstyp', '?format=general'],
  ['Kurstyp, Zeitraum', '?format=general&from=2026-12-01&to=2027-01-31'],
  ['Kurstyp, Niveau, Zeitraum', '?format=literacy&level=A2&from=2026-12-01&to=2027-01-31'],
  ['nur freie', '?freeOnly=true'],
  ['nur freie, Kurstyp, Niveau, ab', '?freeOnly=true&format=youth&level=B1&from=2026-12-01'],
];

const folder = mkdtempSync(join(tmpdir(), 'kurskreis-bench-'));
const database = await startPostgres({ dataDir: join(folder, 'postgres'), settings: { fsync: 'off' } });
const children = [];
try {
  const environment = {
    ...process.env,
    DATABASE_URL: database.url,
    SESSION_SECRET: 'the secret of a benchmark, 32 long',
    CLOCK_STANDS_AT: `${TODAY}T09:00:00Z`,
    DATA_DIR: folder,
    LOG_LEVEL: 'error',
    TODAY,
  };
  await migrate(readSettings(environment));
  await fillWithOfferings(database.url, { offerings: OFFERINGS, today: TODAY });
  const port = await freePort();
  start('dist/src/main.js', { ...environment, PORT: String(port) });
  const house = `http://127.0.0.1:${port}/api/v1/offerings`;
  const cookie = await signIn(port);
  const firstLook = await milliseconds(() => fetch(house, { headers: { cookie } }));
  const secondLook = await milliseconds(() => fetch(house, { headers: { cookie } }));
  const bare = `http://127.0.0.1:${await portOf(start('bench/lib/bare-list-server.mjs', environment))}/`;

  const rows = [];
  for (const [what, query] of QUERIES) {
    await demandSameItems(house + query, cookie, bare + query);
    const figures = { house: [], twin: [], alone: [] };
    for (let round = -1; round < ROUNDS; round += 1) {
      const seen = {
        house: await requestsPerSecond(house + query, { cookie }),
        twin: await requestsPerSecond(bare + query, { cookie }),
        alone: await requestsPerSecond(bare + query, {}),
      };
      if (round >= 0) for (const [name, figure] of Object.entries(seen)) figures[name].push(figure);
    }
    const [inHouse, twin, alone] = Object.values(figures).map(spread);
    const range = ({ min, max }) => `${Math.round(min)}-${Math.round(max)}`;
    rows.push({
      Anfrage: what,
      'Kurskreis/s': Math.round(inHouse.median),
      'min-max': range(inHouse),
      'bloß, dasselbe SQL/s': Math.round(twin.median),
      'min-max bloß': range(twin),
      Verhältnis: inHouse.median / twin.median,
      'bloß, ohne Sitzung/s': Math.round(alone.median),
    });
  }
  printTable(`Angebotsliste, ${OFFERINGS} Angebote, Seiten zu 50, 8 Verbindungen (Median)`, rows);
  const day = { 'erster Blick des Tages ms': firstLook, 'zweiter ms': secondLook };
  printTable('Alle Leseseiten auf den neuen Tag gebracht', [day]);
  if (process.env.BENCH_OUTPUT)
    writeFileSync(process.env.BENCH_OUTPUT, JSON.stringify({ rows, day }, null, 2));
} finally {
  for (const child of children) child.kill('SIGTERM');
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
}

function start(file, env) {
  const child = fork(file, { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  children.push(child);
  return child;
}

function portOf(child) {
  return new Promise((resolve, reject) => {
    child.once('message', ({ port }) => resolve(port));
    child.once('exit', (code) => reject(new Error(`the bare server ended (${code})`)));
  });
}

async function freePort() {
  const { createServer } = await import('node:net');
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function signIn(port) {
  const client = new pg.Client(database.url);
  await client.connect();
  await client.query(
    `INSERT INTO account (id, organisation_id, login, password_hash, created_at)
     SELECT $1, id, 'bench', $2, now() FROM organisation LIMIT 1`,
    [randomUUID(), await hashPassword(PASSWORD)],
  );
  await client.end();
  const body = JSON.stringify({ login: 'bench', password: PASSWORD });
  const headers = { 'content-type': 'application/json' };
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const address = `http://127.0.0.1:${port}/api/v1/session`;
    const answer = await fetch(address, { method: 'POST', headers, body }).catch(() => undefined);
    if (answer?.status === 201) return answer.headers.getSetCookie()[0].split(';')[0];
    await wait(100);
  }
  throw new Error('the server did not let the benchmark sign in');
}

/** A figure for another answer would be none: both must give the same items. */
async function demandSameItems(house, cookie, bare) {
  const items = async (address, headers) =>
    JSON.stringify((await (await fetch(address, { headers })).json()).items);
  const [one, other] = [await items(house, { cookie }), await items(bare, {})];
  if (one !== other || one === '[]') throw new Error(`other items, or none: ${house}`);
}

async function requestsPerSecond(url, headers) {
  const result = await autocannon({ url, headers, connections: 8, duration: SECONDS });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} refusals, ${result.errors} errors: ${url}`);
  return result.requests.average;
}
