// The gap check itself, without a database: for one Kreis and for all of Germany, and its curve over four sizes.
import { writeFileSync } from 'node:fs';
import { findGaps, placeDemand } from '../dist/libs/coverage/src/index.js';
import { buildReachability } from '../dist/libs/region/src/index.js';
import { country, ESTIMATE, municipalities, SETTINGS } from './lib/country.mjs';
import { interleaved, printTable } from './lib/measure.mjs';

const whole = municipalities();
const share = (count) => whole.filter((_, index) => index % Math.round(whole.length / count) === 0);
const district = (count) => {
  const [first] = whole;
  const distance = ({ centre }) =>
    Math.hypot(centre.latitude - first.centre.latitude, centre.longitude - first.centre.longitude);
  return [...whole].sort((a, b) => distance(a) - distance(b)).slice(0, count);
};

const CASES = [
  ['Kreis, 31 Gemeinden', district(31), 12, 90, 0.0027],
  ['Kreis, 234 Gemeinden', district(234), 30, 90, 0.0015],
  ['ein Zehntel von Deutschland', share(1078), 250, 2500, undefined],
  ['Deutschland', whole, 2500, 25_000, undefined],
];

const rows = [];
for (const [name, places, sites, offerings, peoplePerInhabitant] of CASES) {
  const input = country({
    places,
    sites,
    offerings,
    ...(peoplePerInhabitant === undefined ? {} : { peoplePerInhabitant }),
  });
  const source = {
    municipalities: places,
    sites: input.sites,
    known: [],
    estimate: ESTIMATE,
    limitMinutes: 60,
  };
  let reachability;
  let placement;
  let gaps;
  const snapshot = () => ({ ...input, reachability, settings: SETTINGS });
  const took = await interleaved(
    {
      reach: () => {
        reachability = buildReachability(source);
      },
      place: () => {
        placement = placeDemand(snapshot());
      },
      gaps: () => {
        gaps = findGaps(snapshot(), placement);
      },
    },
    { runs: places.length > 5000 ? 3 : 7 },
  );
  globalThis.gc?.();
  rows.push({
    case: name,
    gemeinden: places.length,
    offerings,
    people: input.demand.length,
    'reach ms': took.reach.median,
    'place ms': took.place.median,
    'gaps ms': took.gaps.median,
    'sum ms': took.reach.median + took.place.median + took.gaps.median,
    'max ms': took.reach.max + took.place.max + took.gaps.max,
    gaps: gaps.length,
    'peak MiB': Math.round(process.resourceUsage().maxRSS / 1024),
  });
}
printTable(
  'Lückenprüfung ohne Datenbank (Median; in der letzten Spalte der Spitzenwert des ganzen Prozesses)',
  rows,
);
if (process.env.BENCH_OUTPUT) writeFileSync(process.env.BENCH_OUTPUT, JSON.stringify(rows, null, 2));
