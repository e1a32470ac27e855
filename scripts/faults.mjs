// Breaks a running platform again and again at random moments, and looks each time whether anything was lost, doubled or left by halves.
// `npm run faults -- --runs 200 --seed 7 --queue redis`. Writes faults/results/<queue>.json and ends with 1 where something is broken.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runCampaign } from '../faults/lib/campaign.mjs';
import { listenForEnd } from './lib/system/end-signals.mjs';
import { machine } from '../bench/lib/measure.mjs';

const project = resolve(import.meta.dirname, '..');
if (!existsSync(join(project, 'dist/src/main.js'))) {
  process.stderr.write('Bitte zuerst bauen: npm run build\n');
  process.exit(2);
}
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
    queue: { type: 'string', default: 'postgres' },
  },
});
/** Ctrl-C ends the campaign after the run that is under way, so that nothing it started stays behind. */
const { signal } = listenForEnd();
const report = await runCampaign({
  signal,
  runs: Number(values.runs),
  seed: Number(values.seed),
  onRedis: values.queue === 'redis',
  say: (line) => console.log(line),
});
const results = join(project, 'faults/results');
mkdirSync(results, { recursive: true });
writeFileSync(
  join(results, `${values.queue}.json`),
  `${JSON.stringify({ machine: machine(), queue: values.queue, seed: Number(values.seed), ...report }, null, 2)}\n`,
);
console.log(JSON.stringify(report.figures, null, 2));
process.exit(report.broken.length === 0 ? 0 : 1);
