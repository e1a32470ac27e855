import { cpus } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEachCollection, metricOf, slopePerMinute } from './figures.mjs';

const EACH_MILLISECONDS = 5000;
/** The first minute fills caches, prepares statements, and opens lines. */
const WARM_AFTER = 60_000;
const MIB = 1024 * 1024;

/** Looks at memory and event loop of each process until it is stopped. `end` gives what was seen, by process. */
export function watchProcesses(processes) {
  const seen = new Map(processes.map(({ name }) => [name, []]));
  const start = Date.now();
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      await Promise.all(
        processes.map(async (one) => look(seen.get(one.name), await one.readMetrics(), start)),
      );
      for (let waited = 0; waited < EACH_MILLISECONDS && !isOver; waited += 250) await wait(250);
    }
  })();
  return {
    end: async () => {
      isOver = true;
      await watching;
      return [...seen].map(([name, points]) => describe(name, points));
    },
  };
}

/** How busy the machine was and with what, in per cent of one processor, from now until `end` is called. */
export function watchMachine() {
  const before = { busy: busySeconds(), own: process.cpuUsage(), at: Date.now() };
  return {
    end: () => {
      const seconds = (Date.now() - before.at) / 1000;
      const own = process.cpuUsage(before.own);
      return {
        machine: ((busySeconds() - before.busy) / seconds) * 100,
        generator: ((own.user + own.system) / 1e6 / seconds) * 100,
      };
    },
  };
}

function busySeconds() {
  return cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0) / 1000;
}

function look(points, text, start) {
  if (text === '') return;
  points.push({
    at: Date.now() - start,
    resident: metricOf(text, 'process_resident_memory_bytes') / MIB,
    heap: metricOf(text, 'nodejs_heap_size_used_bytes') / MIB,
    collections: metricOf(text, 'nodejs_gc_duration_seconds_count', 'kind="major"'),
    lag: metricOf(text, 'nodejs_eventloop_lag_p99_seconds') * 1000,
    processor: metricOf(text, 'process_cpu_seconds_total'),
    lagMax: metricOf(text, 'nodejs_eventloop_lag_max_seconds') * 1000,
  });
}

function describe(name, points) {
  const warm = points.filter(({ at }) => at > WARM_AFTER);
  const resident = points.map((point) => point.resident);
  const live = afterEachCollection(warm).map(({ at, heap }) => ({ at, value: heap }));
  return {
    Prozess: name,
    'Prozessor %': shareOfProcessor(points),
    'MiB Beginn': resident[0] ?? 0,
    'MiB Mitte': resident[Math.floor(resident.length / 2)] ?? 0,
    'MiB Ende': resident.at(-1) ?? 0,
    'MiB/min': slopePerMinute(warm.map((point) => ({ at: point.at, value: point.resident }))),
    'Heap MiB/min': slopePerMinute(live),
    Müllabfuhren: live.length,
    'Schleife p99 ms': Math.max(0, ...warm.map(({ lag }) => lag)),
    'Schleife max ms': Math.max(0, ...warm.map(({ lagMax }) => lagMax)),
  };
}

/** Of one processor, from the first look to the last. */
function shareOfProcessor(points) {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || last.at === first.at) return 0;
  return ((last.processor - first.processor) / ((last.at - first.at) / 1000)) * 100;
}

/** Waits until events and queues are empty; says what is left and how long it took. */
export async function untilQuiet({ rows, processes }, longestMilliseconds) {
  const start = Date.now();
  for (;;) {
    const left = await depth({ rows, processes });
    const waited = Date.now() - start;
    if (left.events + left.jobs === 0 || waited > longestMilliseconds)
      return { ...left, afterMilliseconds: waited };
    await wait(500);
  }
}

/** What waits at this moment. */
export async function depth({ rows, processes }) {
  const [{ events }] = await rows('SELECT count(*)::int AS events FROM outbox_event WHERE done_at IS NULL');
  const text = await processes[0].readMetrics();
  const jobs = ['waiting', 'active'].map((state) =>
    metricOf(text, 'kurskreis_queue_jobs', `state="${state}"`),
  );
  const failed = metricOf(text, 'kurskreis_queue_jobs', 'state="failed"');
  return { events, jobs: jobs[0] + jobs[1], failed };
}
