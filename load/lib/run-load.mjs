import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { repeatableNumbers } from '../../bench/lib/measure.mjs';
import { ACTS } from './acts.mjs';
import { arrivals } from './busy-hour.mjs';
import { clientOf } from './client.mjs';
import { percentile } from './figures.mjs';
import { credentials, peopleAtWork } from './people.mjs';
import { tenantAt } from './platform.mjs';
import { depth, untilQuiet, watchMachine, watchProcesses } from './watch.mjs';

/** How long the workers may take for what is left when nobody asks any more. */
const LONGEST_QUIET_MILLISECONDS = 180_000;

/** The busiest hour, so many times in each county, on a platform that is open. Returns what was seen. */
export async function runLoad({ platform, minutes, factor, seed, signal, say }) {
  const next = repeatableNumbers(seed);
  const counties = await Promise.all(
    platform.hosts.map((host) => openCounty({ platform, host, next, signal })),
  );
  await platform.hashAsForPeople();
  await untilQuiet(platform, LONGEST_QUIET_MILLISECONDS); // what was left over from filling it is not measured
  for (const { client } of counties) client.noted.clear();
  const [watch, machine] = [watchProcesses(platform.processes), watchMachine()];
  const due = counties.map(() => arrivals({ minutes, factor, next }));
  say(
    `${due.flat().length} Vorgänge in ${minutes} Minuten, ${counties.flatMap(({ world }) => world.people).length} angemeldete Menschen`,
  );
  const unexpected = (
    await Promise.all(counties.map(({ world }, index) => actWhenDue(due[index], world, signal)))
  ).flat();
  const atTheEnd = await depth(platform);
  const afterwards = await untilQuiet(platform, LONGEST_QUIET_MILLISECONDS);
  const busy = machine.end();
  const processes = await watch.end();
  for (const { client } of counties) client.close();
  const noted = together(counties.map(({ client }) => client.noted));
  return {
    kinds: kindsOf(noted),
    overall: kindsOf(new Map([['alles', ofAll(noted)]]))[0],
    errors: errorsOf(noted),
    unexpected,
    atTheEnd,
    afterwards,
    processes,
    busy,
  };
}

/** The people of one county, signed in, with what they know of it. */
async function openCounty({ platform, host, next, signal }) {
  const choose = (list) => list[Math.floor(next() * list.length)];
  const client = clientOf(platform.addresses, host);
  const people = peopleAtWork();
  const world = {
    ask: client.ask,
    people,
    choose,
    next,
    ...(await prepare(platform, client, { people, host, signal })),
  };
  return { client, world };
}

/** What was noted in all counties, by kind. */
function together(all) {
  const kinds = new Map();
  for (const [kind, { times, refused, errors }] of all.flatMap((noted) => [...noted])) {
    const entry = kinds.get(kind) ?? { times: [], refused: 0, errors: [] };
    kinds.set(kind, {
      times: [...entry.times, ...times],
      refused: entry.refused + refused,
      errors: [...entry.errors, ...errors],
    });
  }
  return kinds;
}

function ofAll(noted) {
  const entries = [...noted.values()];
  return {
    times: entries.flatMap(({ times }) => times),
    refused: entries.reduce((sum, { refused }) => sum + refused, 0),
    errors: entries.flatMap(({ errors }) => errors),
  };
}

/** All sign in, and subscribe to what calendar programs will ask for. */
async function prepare({ rows }, { ask }, { people, host, signal }) {
  for (const person of people) {
    signal.throwIfAborted();
    await ask({ kind: 'Beginn', person, method: 'POST', path: '/api/v1/session', body: credentials(person) });
  }
  const feeds = [];
  for (const person of people.filter(({ role }) => role === 'provider')) {
    const body = { title: 'Kurse', kinds: ['course-starts'] };
    const made = await ask({ kind: 'Beginn', person, method: 'POST', path: '/api/v1/calendar-feeds', body });
    if (made !== null) feeds.push(new URL(made.address).pathname);
  }
  const tenant = tenantAt(host);
  const organisations = await rows(
    'SELECT a.login, a.organisation_id AS id FROM account a WHERE tenant = $1',
    [tenant],
  );
  const municipalities = await rows('SELECT ags FROM municipality WHERE tenant = $1 ORDER BY ags', [tenant]);
  return {
    feeds,
    organisationOf: Object.fromEntries(organisations.map(({ login, id }) => [login, id])),
    municipalities: municipalities.map(({ ags }) => ags),
    known: { cases: new Map(), courses: new Map() },
  };
}

/** Begins each act when it is due, whether those before were answered or not; waits for the last answers. */
async function actWhenDue(due, world, signal) {
  const start = performance.now();
  const open = new Set();
  const unexpected = [];
  for (const { name, at } of due) {
    if (signal.aborted) break;
    const early = start + at - performance.now();
    if (early > 1) await wait(early);
    const work = ACTS[name](world, start + at)
      .catch((error) => unexpected.push(`${name}: ${String(error)}`))
      .finally(() => open.delete(work));
    open.add(work);
  }
  await Promise.all(open);
  return unexpected;
}

function kindsOf(noted) {
  return [...noted].map(([kind, { times, refused, errors }]) => {
    const sorted = times.toSorted((one, other) => one - other);
    return {
      Vorgang: kind,
      Anfragen: sorted.length,
      Fehler: errors.length,
      abgewiesen: refused,
      'p50 ms': percentile(sorted, 0.5),
      'p95 ms': percentile(sorted, 0.95),
      'p99 ms': percentile(sorted, 0.99),
      'max ms': sorted.at(-1) ?? 0,
    };
  });
}

function errorsOf(noted) {
  return [...noted].flatMap(([kind, { errors }]) => errors.map((error) => `${kind}: ${error}`));
}
