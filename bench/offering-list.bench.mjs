// The list of offerings by each combination of filters that people use, at the size of a large region, beside a bare twin that runs
// the same statements; and what the first look of a day costs, when all documents are of yesterday.
import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import autocannon from 'autocannon';
import { fillWithOfferings } from './lib/many-offerings.mjs';
import { milliseconds, printTable, spread } from './lib/measure.mjs';
import { ownInstallation, signIn, startHttp } from './lib/own-server.mjs';

const OFFERINGS = 25_000;
const ROUNDS = 3;
const SECONDS = 2;
const CONNECTIONS = 8;
const TODAY = new Date().toISOString().slice(0, 10);
const [SOON, LATER] = [7, 70].map((days) =>
  new Date(Date.parse(TODAY) + days * 86_400_000).toISOString().slice(0, 10),
);

const QUERIES = [
  ['Anfang der Liste', ''],
  ['Kurstyp', '?format=general'],
  ['Kurstyp, Zeitraum', `?format=general&from=${SOON}&to=${LATER}`],
  ['Kurstyp, Niveau, Zeitraum', `?format=literacy&level=A2&from=${SOON}&to=${LATER}`],
  ['nur freie', '?freeOnly=true'],
  ['nur freie, Kurstyp, Niveau, ab', `?freeOnly=true&format=youth&level=B1&from=${SOON}`],
];

const installation = await ownInstallation();
await fillWithOfferings(installation.url, { offerings: OFFERINGS, today: TODAY });
const server = await startHttp(installation.environment);
const twin = await startTwin();
try {
  const cookie = await signIn(server.address, 'vhs', 'beispiel-vhs');
  const house = `${server.address}/api/v1/offerings`;
  const look = () => fetch(house, { headers: { cookie } });
  const day = {
    'erster Blick des Tages ms': await milliseconds(look),
    'zweiter ms': await milliseconds(look),
  };
  const rows = [];
  for (const [what, query] of QUERIES)
    rows.push(await compare(what, house + query, twin.address + query, cookie));
  printTable(`Angebotsliste, ${OFFERINGS} Angebote, Seiten zu 50, ${CONNECTIONS} Verbindungen`, rows);
  printTable(`Alle Leseseiten auf den neuen Tag gebracht`, [day]);
  if (process.env.BENCH_OUTPUT)
    writeFileSync(process.env.BENCH_OUTPUT, JSON.stringify({ rows, day }, null, 2));
} finally {
  twin.child.kill();
  await server.stop();
  await installation.close();
}

/** In turn, so that a machine whose speed drifts slows all alike. The twin runs with the session look-up and without. */
async function compare(what, house, bare, cookie) {
  await demandSameItems(house, bare, cookie);
  const figures = { house: [], twin: [], alone: [] };
  for (let round = -1; round < ROUNDS; round += 1) {
    const seen = {
      house: await requestsPerSecond(house, { cookie }),
      twin: await requestsPerSecond(bare, { cookie }),
      alone: await requestsPerSecond(bare, {}),
    };
    if (round >= 0) for (const [name, figure] of Object.entries(seen)) figures[name].push(figure);
  }
  const [inHouse, twinned, alone] = Object.values(figures).map(spread);
  const range = ({ min, max }) => `${Math.round(min)}-${Math.round(max)}`;
  return {
    Anfrage: what,
    'Kurskreis/s': Math.round(inHouse.median),
    'min-max': range(inHouse),
    'bloß, dasselbe SQL/s': Math.round(twinned.median),
    'min-max bloß': range(twinned),
    'bloß / Kurskreis': twinned.median / inHouse.median,
    'bloß, ohne Sitzung/s': Math.round(alone.median),
  };
}

/** A figure for another answer would be none: both must give the same items. */
async function demandSameItems(house, bare, cookie) {
  const items = async (address) =>
    JSON.stringify((await (await fetch(address, { headers: { cookie } })).json()).items);
  const [one, other] = [await items(house), await items(bare)];
  if (one !== other || one === '[]') throw new Error(`other items, or none: ${house}`);
}

async function requestsPerSecond(url, headers) {
  const result = await autocannon({ url, headers, connections: CONNECTIONS, duration: SECONDS });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} not 2xx, ${result.errors} errors`);
  return result.requests.average;
}

function startTwin() {
  const child = fork(join(resolve(import.meta.dirname), 'lib/bare-list-server.mjs'), {
    env: { ...installation.environment, TODAY },
  });
  return new Promise((ready, failed) => {
    child.once('message', ({ port }) => ready({ child, address: `http://127.0.0.1:${port}/` }));
    child.once('exit', (code) => failed(new Error(`the bare server ended (${code})`)));
  });
}
