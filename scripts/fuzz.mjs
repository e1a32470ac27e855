// Sends thousands of hostile requests to every address of the interface, as nobody and as each kind of member, and looks whether the house
// keeps its manners. `npm run fuzz -- --requests 5000 --seed 7`. Writes fuzz/results/ and ends with 1 where something is wrong.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { machine } from '../bench/lib/measure.mjs';
import { runFuzz } from '../fuzz/lib/run-fuzz.mjs';
import { openTarget } from '../fuzz/lib/target.mjs';
import { listenForEnd } from './lib/system/end-signals.mjs';

const project = resolve(import.meta.dirname, '..');
if (!existsSync(join(project, 'dist/src/main.js'))) {
  process.stderr.write('Bitte zuerst bauen: npm run build\n');
  process.exit(2);
}
const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '5000' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
    slow: { type: 'string', default: '10000' },
  },
});
const { signal } = listenForEnd();
const results = join(project, 'fuzz/results');
mkdirSync(results, { recursive: true });
const seed = Number(values.seed);
const target = await openTarget({ logFile: join(results, 'process.log') });
const start = Date.now();
const report = await runOrClose();
const seconds = Math.round((Date.now() - start) / 1000);
writeFileSync(
  join(results, `seed-${seed}.json`),
  `${JSON.stringify({ machine: machine(), seed, seconds, ...report }, null, 2)}\n`,
);

console.log(
  `${report.requests} Anfragen in ${seconds} s, --seed ${seed}. Antworten: ${JSON.stringify(report.statuses)}`,
);
console.log(`Am längsten dauerte ${report.slowest.operation}: ${Math.round(report.slowest.milliseconds)} ms`);
const kinds = new Map();
for (const { operation, wrong } of report.findings)
  for (const one of wrong) kinds.set(`${one}: ${operation}`, (kinds.get(`${one}: ${operation}`) ?? 0) + 1);
for (const [kind, count] of [...kinds].sort(([one], [other]) => (one < other ? -1 : 1)))
  console.log(`${String(count).padStart(5)}  ${kind}`);
console.log(`${report.findings.length} Beanstandungen; einzeln in fuzz/results/seed-${seed}.json`);
process.exit(report.findings.length === 0 ? 0 : 1);

async function runOrClose() {
  try {
    return await runFuzz({
      ...target,
      seed,
      requests: Number(values.requests),
      slowMilliseconds: Number(values.slow),
      betweenBlocks: target.forgetTries,
      signal,
    });
  } finally {
    await target.close();
  }
}
