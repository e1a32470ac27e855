// Requests a second and p99 of the two lists people look at all day, beside the same SQL through bare pg and node:http, with
// 25,000 offerings in the database. Every figure is of one run; the ratio is what travels.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import autocannon from 'autocannon';
import pg from 'pg';
import { offeringListStatement } from '../dist/src/offerings/persistence/offering-list-statement.js';
import { freePort } from './lib/free-port.mjs';
import { printTable, spread } from './lib/measure.mjs';
import { multiplyOfferings } from './lib/multiply-offerings.mjs';
import { ownInstallation, signIn, startHttp } from './lib/own-server.mjs';

const OFFERINGS = 25_000;
const SECONDS = 4;
const ROUNDS = 3;
const CONNECTIONS = 16;
const FILTER = {
  format: 'general',
  level: null,
  provider: null,
  from: null,
  to: null,
  ags: null,
  freeFrom: null,
};

const installation = await ownInstallation();
const database = new pg.Client(installation.url);
await database.connect();
await multiplyOfferings(async (sql, values) => (await database.query(sql, values)).rows, OFFERINGS);
await database.query('ANALYZE');
const server = await startHttp(installation.environment);
const cookie = await signIn(server.address, 'vhs', 'beispiel-vhs');
const coveragePath = '/api/v1/coverage?format=general';
const coverageBody = await (await fetch(server.address + coveragePath, { headers: { cookie } })).text();
const twin = await startTwin(coverageBody);

const figures = {};
for (let round = 0; round < ROUNDS; round += 1) {
  await measure('list', 'Kurskreis', `${server.address}/api/v1/offerings?format=general&limit=50`);
  await measure('list', 'bare', `${twin.address}/list`);
  await measure('coverage', 'Kurskreis', server.address + coveragePath);
  await measure('coverage', 'bare', `${twin.address}/coverage`);
}

const rows = ['list', 'coverage'].map((what) => {
  const ours = spread(figures[`${what} Kurskreis`].map(({ rps }) => rps));
  const bare = spread(figures[`${what} bare`].map(({ rps }) => rps));
  return {
    what: what === 'list' ? 'Kursangebote (50 von 25.000)' : 'Versorgungskarte',
    'requests/s': ours.median,
    min: ours.min,
    max: ours.max,
    'p99 ms': spread(figures[`${what} Kurskreis`].map(({ p99 }) => p99)).median,
    'bare requests/s': bare.median,
    'bare p99 ms': spread(figures[`${what} bare`].map(({ p99 }) => p99)).median,
    'bare / Kurskreis': bare.median / ours.median,
  };
});
printTable(`API, ${CONNECTIONS} Verbindungen, je ${ROUNDS} Läufe von ${SECONDS} s im Wechsel`, rows);
if (process.env.BENCH_OUTPUT) writeFileSync(process.env.BENCH_OUTPUT, JSON.stringify(rows, null, 2));
await server.stop();
twin.child.kill();
await database.end();
await installation.close();

async function measure(what, who, url) {
  const result = await autocannon({ url, connections: CONNECTIONS, duration: SECONDS, headers: { cookie } });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} not 2xx, ${result.errors} errors`);
  (figures[`${what} ${who}`] ??= []).push({ rps: result.requests.average, p99: result.latency.p99 });
}

async function startTwin(body) {
  const port = await freePort();
  const { text, values } = offeringListStatement(FILTER, { after: null, limit: 50 });
  const child = spawn(process.execPath, [join(resolve(import.meta.dirname), 'lib/bare-twin.mjs')], {
    env: {
      ...process.env,
      DATABASE_URL: installation.url,
      TWIN_PORT: String(port),
      LIST_SQL: text,
      LIST_VALUES: JSON.stringify(values),
      VERSION_SQL: `SELECT coalesce(max(id), 0) || '.' || coalesce(sum(changes), 0) AS version FROM coverage_change`,
      COVERAGE_BODY: body,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((ready) => child.stdout.once('data', ready));
  return { child, address: `http://127.0.0.1:${port}` };
}
