// Course proposals without a database: a Kreis to proven optimality, a Land to a bound, and how time and memory grow.
import { writeFileSync } from 'node:fs';
import {
  joinPlans,
  planByPrices,
  planGreedily,
  splitProblem,
  writeProgram,
} from '../dist/libs/planning/src/index.js';
import { loadHighs } from '../dist/src/planning/solving/load-highs.js';
import { solveParts } from '../dist/src/planning/solving/solve-parts.js';
import { makeInstance, readKreis, readLand, toProblem } from './lib/planning/planning-instance.mjs';
import { interleaved, milliseconds, printTable } from './lib/measure.mjs';

const SECONDS = 30;
const peakMiB = () => Math.round(process.resourceUsage().maxRSS / 1024);

/** As the worker does it: split, priced and searched, proven where that is possible. */
async function plan(problem) {
  const parts = splitProblem(problem);
  const seconds = (part) => Math.max(1, (SECONDS * part.starts.length) / problem.starts.length);
  const plans = await solveParts(
    parts.map((part) => ({ part, seconds: seconds(part) })),
    new AbortController().signal,
    () => undefined,
  );
  return joinPlans(parts.map((part, index) => ({ part, plan: plans[index] })));
}

const kreis = toProblem(readKreis());
const found = await plan(kreis.problem);
const cost = kreis.waiting - found.points;
if (cost !== 101_456 || found.bound !== found.points) throw new Error(`Kreis: ${cost}, bound ${found.bound}`);
const took = await interleaved(
  {
    kurskreis: () => plan(kreis.problem),
    whole: async () => {
      const highs = await loadHighs();
      highs.solve(writeProgram(kreis.problem), { output_flag: false, mip_rel_gap: 0 });
    },
    prices: () => splitProblem(kreis.problem).map(planByPrices),
    greedy: () => planGreedily(kreis.problem),
  },
  { runs: 5 },
);
const priced = splitProblem(kreis.problem).reduce((sum, part) => sum + planByPrices(part).points, 0);
const greedy = planGreedily(kreis.problem).points;
const kreisRows = [
  ['Kurskreis: zerlegt, mit Preisen, bewiesen', took.kurskreis, cost],
  ['HiGHS, Zellen und strenge Kopplung, im Ganzen', took.whole, 101_456],
  ['nur mit Preisen gesucht', took.prices, kreis.waiting - priced],
  ['nur gierig', took.greedy, kreis.waiting - greedy],
].map(([what, { median, min, max }, costs]) => ({ what, 'median ms': median, min, max, kosten: costs }));
printTable('Kursvorschläge eines Kreises: 400 Menschen, 30 Angebote, 60 mögliche Starts', kreisRows);

const land = toProblem(readLand());
let landPlan;
const landMs = await milliseconds(async () => {
  landPlan = await plan(land.problem);
});
const landRows = [
  {
    starts: land.problem.starts.length,
    kosten: land.waiting - landPlan.points,
    schranke: land.waiting - landPlan.bound,
    'Abstand % der Kosten': (100 * (landPlan.bound - landPlan.points)) / (land.waiting - landPlan.points),
    'Abstand % der Punkte': (100 * (landPlan.bound - landPlan.points)) / landPlan.bound,
    s: landMs / 1000,
    'peak MiB': peakMiB(),
  },
];
printTable('Kursvorschläge eines Landes: 20.000 Menschen, 1.500 Angebote, 3.000 mögliche Starts', landRows);

const BASE = { municipalities: 250, people: 4000, offerings: 300, candidates: 600 };
const SIZES = [
  ...[125, 250, 500, 1000].map((municipalities) => ({ ...BASE, municipalities })),
  ...[300, 600, 1200, 2400].map((candidates) => ({ ...BASE, candidates, offerings: candidates / 2 })),
  ...[1000, 2000, 4000, 8000].map((people) => ({ ...BASE, people })),
];
const curve = [];
for (const size of SIZES) {
  const { problem } = toProblem(makeInstance(size));
  const parts = splitProblem(problem);
  let sum;
  const ms = await milliseconds(() => {
    sum = joinPlans(parts.map((part) => ({ part, plan: planByPrices(part) })));
  });
  curve.push({
    gemeinden: size.municipalities,
    starts: problem.starts.length,
    menschen: size.people,
    paare: problem.cells.reduce((total, { options }) => total + options.length, 0),
    teile: parts.length,
    ms,
    'Abstand %': (100 * (sum.bound - sum.points)) / sum.bound,
    'peak MiB': peakMiB(),
  });
}
printTable('Wie es wächst (erzeugte Fälle, mit Preisen gesucht)', curve);
if (process.env.BENCH_OUTPUT)
  writeFileSync(
    process.env.BENCH_OUTPUT,
    JSON.stringify({ kreis: kreisRows, land: landRows, curve }, null, 2),
  );
