// Sends thousands of hostile requests to every address of the interface, as nobody and as each kind of member, and looks whether the house
// keeps its manners. `npm run fuzz -- --requests 5000 --seed 7`. Writes fuzz/results/ and ends with 1 where something is wrong.
import { join } from 'node:path';
import { machine } from '../bench/lib/measure.mjs';
import { runFuzz } from '../fuzz/lib/run-fuzz.mjs';
import { openTarget } from '../fuzz/lib/target.mjs';
import { beginCampaign } from './lib/campaign.mjs';

const { values, folder, signal, save } = beginCampaign({
  options: { requests: '5000', seed: String(Date.now() % 100_000), slow: '10000' },
  results: 'fuzz/results',
});
const seed = Number(values.seed);
const target = await openTarget({ logFile: join(folder, 'process.log') });
const start = Date.now();
const report = await runOrClose();
const seconds = Math.round((Date.now() - start) / 1000);
save(`seed-${seed}.json`, { machine: machine(), seed, seconds, ...report });

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
