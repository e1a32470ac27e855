// Accessibility (E2SFCA) of all Germany: from coordinates beside two twins, on stored catchments, one change, and how it grows.
import { writeFileSync } from 'node:fs';
import {
  findCatchments,
  keepAccessibility,
  scoreAccessibility,
} from '../dist/libs/accessibility/src/index.js';
import { LIMITS, madeCase, METHOD, nationalCase } from './lib/accessibility-country.mjs';
import { bruteForce, byGeokdbush, geokdbush } from './lib/accessibility-twins.mjs';
import { interleaved, machine, printTable } from './lib/measure.mjs';

const { weights } = METHOD;
const national = nationalCase();
const index = await geokdbush();
const ONE = [national.total];
const EIGHT = national.formats;

const fromCoordinates = (given, formats) =>
  scoreAccessibility(findCatchments(given.municipalities, given.sites, LIMITS), METHOD, formats);
const stored = findCatchments(national.municipalities, national.sites, LIMITS);

/** A twin that computes something else is no twin. */
function mustAgree(name, scores, expected) {
  const worst = Math.max(
    ...scores.map((column, format) =>
      column.reduce((most, score, i) => Math.max(most, difference(score, expected[format][i])), 0),
    ),
  );
  if (!(worst < 1e-9)) throw new Error(`${name}: relative difference ${worst}`);
}
const difference = (score, should) => (should === 0 ? Math.abs(score) : Math.abs(score / should - 1));

const ways = {
  'Einzugsbereiche finden': () => findCatchments(national.municipalities, national.sites, LIMITS),
  'aus Koordinaten, 1 Kurstyp': () => fromCoordinates(national, ONE),
  'aus Koordinaten, 8 Kurstypen': () => fromCoordinates(national, EIGHT),
  'gespeichert, 1 Kurstyp': () => scoreAccessibility(stored, METHOD, ONE),
  'gespeichert, 8 Kurstypen': () => scoreAccessibility(stored, METHOD, EIGHT),
  'gespeichert, 1 Kurstyp, 3SFCA': () => scoreAccessibility(stored, { kind: '3sfca', weights }, ONE),
};
const twins = {
  'jedes Paar für sich, 1 Kurstyp': () => bruteForce(national, LIMITS, weights, ONE),
  'jedes Paar für sich, 8 Kurstypen': () => bruteForce(national, LIMITS, weights, EIGHT),
  ...(index && {
    'geokdbush, 1 Kurstyp': () => byGeokdbush(index, national, LIMITS, weights, ONE),
    'geokdbush, 8 Kurstypen': () => byGeokdbush(index, national, LIMITS, weights, EIGHT),
  }),
};
for (const [name, twin] of Object.entries(twins)) {
  mustAgree(name, twin(), fromCoordinates(national, name.includes('8') ? EIGHT : ONE));
}

// Compiled code settles only after some dozens of calls.
const took = await interleaved({ ...ways, ...twins }, { runs: 41, warmUp: 25 });
// A loaded machine stretches medians, hardly the least: both ratios are told.
const beside = (name, figure) => {
  if (!(name in twins)) return '';
  const formats = name.includes('1 Kurstyp') ? '1 Kurstyp' : '8 Kurstypen';
  return (took[name][figure] / took[`aus Koordinaten, ${formats}`][figure]).toFixed(1);
};
const whole = Object.entries(took).map(([name, { median, min, max }]) => ({
  what: name,
  'median ms': median,
  min,
  max,
  'Zwilling / Kurskreis': beside(name, 'median'),
  'der kürzesten': beside(name, 'min'),
}));

// One site changes its places, a thousand times, beside computing that format anew.
const ledger = keepAccessibility(stored, METHOD, ONE);
const CHANGES = 1000;
let round = 0;
const change = await interleaved(
  {
    thousand: () => {
      round += 1;
      for (let i = 0; i < CHANGES; i++)
        ledger.changeSupply(0, (i * 7) % stored.siteCount, 1 + ((i + round) % 40));
    },
    stored: () => scoreAccessibility(stored, METHOD, ONE),
    anew: () => fromCoordinates(national, ONE),
  },
  { runs: 41, warmUp: 25 },
);
const one = change.thousand.median / CHANGES;
const changes = [
  {
    what: 'Plätze eines Kursorts ändern',
    'median µs': one * 1000,
    min: change.thousand.min,
    max: change.thousand.max,
    'gespeichert neu rechnen / Änderung': Math.round(change.stored.median / one),
    'aus Koordinaten neu / Änderung': Math.round(change.anew.median / one),
  },
];

const curve = [];
for (const [municipalities, sites, formats] of [
  ...[2700, 5400, 10_800, 21_600].map((count) => [count, 2500, 1]),
  ...[625, 1250, 2500, 5000].map((count) => [10_800, count, 1]),
  ...[1, 2, 4, 8].map((count) => [10_800, 2500, count]),
]) {
  const made = madeCase(municipalities, sites, formats);
  const kept = findCatchments(made.municipalities, made.sites, LIMITS);
  const sized = await interleaved(
    {
      find: () => findCatchments(made.municipalities, made.sites, LIMITS),
      score: () => scoreAccessibility(kept, METHOD, made.formats),
    },
    { runs: 21, warmUp: 5 },
  );
  curve.push({
    gemeinden: municipalities,
    kursorte: sites,
    kurstypen: formats,
    paare: kept.pairs.length,
    'finden ms': sized.find.median,
    'rechnen ms': sized.score.median,
    'zusammen ms': sized.find.median + sized.score.median,
    'größte ms': sized.find.max + sized.score.max,
  });
}

console.log(
  `\n${national.name}: ${stored.municipalityCount} Gemeinden, ${stored.siteCount} Kursorte, ${stored.pairs.length} Paare`,
);
printTable('Zugänglichkeit (E2SFCA, 30 km, drei Zonen)', whole);
printTable('Eine Änderung an gespeicherten Einzugsbereichen (min und max: ms für 1.000)', changes);
printTable('Wie es wächst (erzeugte Orte)', curve);
if (process.env.BENCH_OUTPUT) {
  writeFileSync(
    process.env.BENCH_OUTPUT,
    JSON.stringify({ machine: machine(), case: national.name, whole, changes, curve }, null, 2),
  );
}
