import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { repeatableNumbers } from '../../bench/lib/measure.mjs';
import { ACTS } from './acts.mjs';
import { arrivals } from './busy-hour.mjs';
import { clientOf } from './client.mjs';
import { percentile } from './figures.mjs';
import { credentials, peopleAtWork } from './people.mjs';
import { depth, untilQuiet, watchProcesses } from './watch.mjs';

/** How long the workers may take for what is left when nobody asks any more. */
const LONGEST_QUIET_MILLISECONDS = 180_000;

/** The busiest hour, so many times, on a platform that is open. Returns what was seen. */
export async function runLoad({ platform, minutes, factor, seed, signal, say }) {
  const next = repeatableNumbers(seed);
  const choose = (list) => list[Math.floor(next() * list.length)];
  const client = clientOf(platform.addresses);
  const people = peopleAtWork();
  const world = { ask: client.ask, people, choose, next, ...(await prepare(platform, client, people)) };
  client.noted.clear();
  const watch = watchProcesses(platform.processes);
  const due = arrivals({ minutes, factor, next });
  say(`${due.length} Vorgänge in ${minutes} Minuten, ${people.length} angemeldete Menschen`);
  const unexpected = await actWhenDue(due, world, signal);
  const atTheEnd = await depth(platform);
  const afterwards = await untilQuiet(platform, LONGEST_QUIET_MILLISECONDS);
  const processes = await watch.end();
  client.close();
  return {
    kinds: kindsOf(client.noted),
    errors: errorsOf(client.noted),
    unexpected,
    atTheEnd,
    afterwards,
    processes,
  };
}

/** All sign in, and subscribe to what calendar programs will ask for. */
async function prepare({ rows }, { ask }, people) {
  for (const person of people)
    await ask({ kind: 'Beginn', person, method: 'POST', path: '/api/v1/session', body: credentials(person) });
  const feeds = [];
  for (const person of people.filter(({ role }) => role === 'provider')) {
    const body = { title: 'Kurse', kinds: ['course-starts'] };
    const made = await ask({ kind: 'Beginn', person, method: 'POST', path: '/api/v1/calendar-feeds', body });
    if (made !== null) feeds.push(new URL(made.address).pathname);
  }
  const organisations = await rows('SELECT a.login, a.organisation_id AS id FROM account a');
  const municipalities = await rows('SELECT ags FROM municipality ORDER BY ags');
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
