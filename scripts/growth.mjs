// How an installation grows: counties × offerings × people against processes, on PostgreSQL and Redis. `npm run growth -- --minutes 1`.
// Writes load/results/growth.json. Says what was seen; judges nothing.
import { join } from 'node:path';
import { machine, printTable } from '../bench/lib/measure.mjs';
import { lineOf, STEPS } from '../load/lib/growth.mjs';
import { openPlatform } from '../load/lib/platform.mjs';
import { runLoad } from '../load/lib/run-load.mjs';
import { beginCampaign } from './lib/campaign.mjs';

const { values, folder, signal, save } = beginCampaign({
  options: { minutes: '1', queue: 'redis', seed: '1', only: '' },
  results: 'load/results',
});
const minutes = Number(values.minutes);
const before = machine();
const wanted = values.only === '' ? STEPS : values.only.split(',').map((number) => STEPS[Number(number) - 1]);
const lines = [];
for (const step of wanted) {
  if (signal.aborted) break;
  lines.push(await measure(step));
  printTable(`Wachstum, je ${minutes} min, Aufträge in ${values.queue}`, lines.slice(-1));
  save('growth.json', { machine: before, minutes, queue: values.queue, lines });
}
printTable(`Wachstum, je ${minutes} min, Aufträge in ${values.queue}`, lines);
process.exit(0);

async function measure(step) {
  const platform = await openPlatform({
    onRedis: values.queue === 'redis',
    logFile: join(folder, 'growth.log'),
    ...step,
  });
  try {
    const factor = step.burden / step.counties;
    const seed = Number(values.seed);
    const report = await runLoad({ platform, minutes, factor, seed, signal, say: console.log });
    return lineOf(step, report, minutes);
  } finally {
    await platform.close();
  }
}
