// The coverage flow: what-if for a Kreis, all of Germany in a process of its own, the same maximum flow as a linear program in HiGHS,
// and how time and memory grow. BENCH_SMALL=1 leaves out everything that is large.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import highs from 'highs';
import { layDemand } from '../dist/libs/coverage/src/assignment/lay-demand.js';
import { placeDemand, whatIf } from '../dist/libs/coverage/src/index.js';
import { buildReachability } from '../dist/libs/region/src/index.js';
import { country, ESTIMATE, municipalities, SETTINGS } from './lib/country.mjs';
import { flowProgram } from './lib/flow-program.mjs';
import { interleaved, milliseconds, printTable, repeatableNumbers, spread } from './lib/measure.mjs';

const COUNTRY_ONLY = '--country';
const CHANGES = 200;
const SECONDS_FOR_HIGHS = 600;
const isSmall = process.env.BENCH_SMALL === '1';
const whole = municipalities();
const share = (count) => {
  const step = whole.length / count;
  return Array.from({ length: count }, (_, index) => whole[Math.floor(index * step)]);
};
const district = (count) => {
  const [first] = whole;
  const distance = ({ centre }) =>
    Math.hypot(centre.latitude - first.centre.latitude, centre.longitude - first.centre.longitude);
  return [...whole].sort((a, b) => distance(a) - distance(b)).slice(0, count);
};

function snapshotOf({ places, sites, offerings, people }) {
  const inhabitants = places.reduce((sum, { population }) => sum + population, 0);
  const input = country({ places, sites, offerings, peoplePerInhabitant: people / inhabitants });
  const reachability = buildReachability({
    municipalities: places,
    sites: input.sites,
    known: [],
    estimate: ESTIMATE,
    limitMinutes: 60,
  });
  return { ...input, reachability, settings: SETTINGS };
}

const KREIS_31 = { places: district(31), sites: 12, offerings: 90, people: 350 };
const KREIS_234 = { places: district(234), sites: 30, offerings: 90, people: 350 };
const TENTH = { places: share(1078), sites: 250, offerings: 2500, people: 36_000 };
const GERMANY = { places: whole, sites: 2500, offerings: 25_000, people: 360_000 };
const placedIn = (placement) => placement.cells.reduce((sum, { placed }) => sum + placed, 0);

/** As many different changes as asked, of every kind in turn. */
function supposedChanges(snapshot, count) {
  const next = repeatableNumbers(3);
  const pick = (list) => list[Math.floor(next() * list.length)];
  return Array.from({ length: count }, (_, index) => {
    const { offeringId, formatCode, level } = pick(snapshot.supply);
    const siteId = pick(snapshot.sites).id;
    const change = [
      {
        kind: 'new-course',
        siteId,
        formatCode,
        level,
        startsOn: '2026-12-14',
        places: 10 + (index % 11),
        dayparts: ['morning'],
        childcarePlaces: index % 5,
      },
      { kind: 'childcare', offeringId, places: 1 + (index % 7) },
      { kind: 'more-places', offeringId, places: 1 + (index % 9) },
      { kind: 'shift-start', offeringId, days: -7 * (1 + (index % 9)) },
      {
        kind: 'travel',
        siteIds: [siteId],
        municipalities: [pick(snapshot.municipalities).ags],
        minutes: 5 + (index % 26),
      },
    ][index % 5];
    return { change, formatCode };
  });
}

async function measureWhatIf([name, size]) {
  const snapshot = snapshotOf(size);
  const changes = supposedChanges(snapshot, CHANGES);
  for (const { change, formatCode } of changes) whatIf(snapshot, [change], formatCode);
  const took = [];
  let helped = 0;
  for (const { change, formatCode } of changes) {
    let answer;
    took.push(
      await milliseconds(() => {
        answer = whatIf(snapshot, [change], formatCode);
      }),
    );
    if (answer.placedAfter > answer.placedBefore) helped += 1;
  }
  const sorted = took.toSorted((a, b) => a - b);
  return {
    case: name,
    people: snapshot.demand.length,
    offerings: size.offerings,
    changes: CHANGES,
    'median ms': spread(took).median,
    'p95 ms': sorted[Math.ceil(0.95 * sorted.length) - 1],
    'max ms': sorted.at(-1),
    'changes that help': helped,
  };
}

/** In this process, which has done nothing else. */
async function measureCountry() {
  const snapshot = snapshotOf(GERMANY);
  const before = process.resourceUsage().maxRSS;
  let placement;
  const took = await milliseconds(() => {
    placement = placeDemand(snapshot);
  });
  return {
    case: 'Deutschland',
    people: snapshot.demand.length,
    offerings: GERMANY.offerings,
    placed: placedIn(placement),
    'place ms': took,
    'peak MiB before': Math.round(before / 1024),
    'peak MiB': Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

async function measureAgainstHighs([name, size, runs]) {
  const snapshot = snapshotOf(size);
  const program = flowProgram(layDemand(snapshot));
  const solver = await highs();
  let flow;
  let optimum;
  const took = await interleaved(
    {
      kurskreis: () => {
        flow = placedIn(placeDemand(snapshot));
      },
      highs: () => {
        const { Status, ObjectiveValue } = solver.solve(program, { time_limit: SECONDS_FOR_HIGHS });
        if (Status !== 'Optimal') throw new Error(`HiGHS ended with ${String(Status)}`);
        optimum = Math.round(ObjectiveValue);
      },
    },
    { runs, warmUp: runs > 1 ? 1 : 0 },
  );
  if (flow !== optimum) throw new Error(`${name}: the flow places ${String(flow)}, HiGHS ${String(optimum)}`);
  return {
    case: name,
    people: snapshot.demand.length,
    offerings: size.offerings,
    'placed by both': flow,
    'Kurskreis ms': took.kurskreis.median,
    'HiGHS ms': took.highs.median,
    'HiGHS / Kurskreis': took.highs.median / took.kurskreis.median,
  };
}

/** One size grows, the others stand still. */
function curve() {
  const base = { gemeinden: 2000, offerings: 4000, people: 40_000 };
  const sizes = {
    gemeinden: [1000, 2000, 4000, 8000],
    offerings: [2000, 4000, 8000, 16_000],
    people: [20_000, 40_000, 80_000, 160_000],
  };
  return Object.entries(sizes).flatMap(([grows, list]) =>
    list.map((size) => ({ grows, ...base, [grows]: size })),
  );
}

async function measureCurve({ grows, gemeinden, offerings, people }) {
  const snapshot = snapshotOf({ places: share(gemeinden), sites: 500, offerings, people });
  const { network } = layDemand(snapshot).places;
  const took = await interleaved({ place: () => placeDemand(snapshot) }, { runs: 5 });
  const arrays = Object.values(network).filter((value) => ArrayBuffer.isView(value));
  return {
    grows,
    gemeinden,
    offerings,
    people: snapshot.demand.length,
    'place ms': took.place.median,
    nodes: network.nodeCount,
    arcs: network.target.length / 2,
    'network MiB': arrays.reduce((sum, { byteLength }) => sum + byteLength, 0) / 2 ** 20,
  };
}

async function each(cases, measure) {
  const rows = [];
  for (const one of cases) rows.push(await measure(one));
  return rows;
}

function countryInProcess() {
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    [fileURLToPath(import.meta.url), COUNTRY_ONLY],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(stderr);
  return [JSON.parse(stdout)];
}

if (process.argv.includes(COUNTRY_ONLY)) {
  process.stdout.write(JSON.stringify(await measureCountry()));
} else {
  const kreise = [
    ['Kreis, 31 Gemeinden', KREIS_31, 7],
    ['Kreis, 234 Gemeinden', KREIS_234, 7],
  ];
  const results = {
    'Was wäre, wenn: 200 verschiedene Änderungen': await each(kreise, measureWhatIf),
    'Deutschland in einem eigenen Prozess': isSmall ? [] : countryInProcess(),
    'Derselbe Fluss als lineares Programm in HiGHS (Median)': await each(
      isSmall ? kreise : [...kreise, ['ein Zehntel von Deutschland', TENTH, 1]],
      measureAgainstHighs,
    ),
    'Wie es wächst (Median)': isSmall ? [] : await each(curve(), measureCurve),
  };
  for (const [title, rows] of Object.entries(results)) printTable(title, rows);
  if (process.env.BENCH_OUTPUT) writeFileSync(process.env.BENCH_OUTPUT, JSON.stringify(results, null, 2));
}
