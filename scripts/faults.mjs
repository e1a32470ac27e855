// Breaks a running platform again and again at random moments, and looks each time whether anything was lost, doubled or left by halves.
// `npm run faults -- --runs 200 --seed 7 --queue redis`. Writes faults/results/<queue>.json and ends with 1 where something is broken.
import { runCampaign } from '../faults/lib/campaign.mjs';
import { machine } from '../bench/lib/measure.mjs';
import { beginCampaign } from './lib/campaign.mjs';

const { values, signal, save } = beginCampaign({
  options: { runs: '200', seed: String(Date.now() % 100_000), queue: 'postgres' },
  results: 'faults/results',
});
const report = await runCampaign({
  signal,
  runs: Number(values.runs),
  seed: Number(values.seed),
  onRedis: values.queue === 'redis',
  say: (line) => console.log(line),
});
save(`${values.queue}.json`, {
  machine: machine(),
  queue: values.queue,
  seed: Number(values.seed),
  ...report,
});
console.log(JSON.stringify(report.figures, null, 2));
process.exit(report.broken.length === 0 ? 0 : 1);
