// The busiest hour of a county, many times over, on two HTTP processes and two workers. `npm run load -- --minutes 10 --factor 100 --queue
// redis`. Writes load/results/ and ends with 1 where too much went wrong or memory grows.
import { join } from 'node:path';
import { machine, printTable } from '../bench/lib/measure.mjs';
import { judgeLoad, SHORTEST_FOR_GROWTH_MINUTES } from '../load/lib/judge-load.mjs';
import { openPlatform } from '../load/lib/platform.mjs';
import { runLoad } from '../load/lib/run-load.mjs';
import { beginCampaign } from './lib/campaign.mjs';

const { values, folder, signal, save } = beginCampaign({
  options: { minutes: '10', factor: '100', queue: 'postgres', seed: '1' },
  results: 'load/results',
});
const [minutes, factor, seed] = [values.minutes, values.factor, values.seed].map(Number);
const platform = await openPlatform({
  onRedis: values.queue === 'redis',
  logFile: join(folder, `${values.queue}.log`),
});
const before = machine();
const report = await runOrClose();
const complaints = judgeLoad(report, minutes);
save(`${values.queue}.json`, {
  machine: before,
  minutes,
  factor,
  seed,
  queue: values.queue,
  ...report,
  complaints,
});

printTable(
  `Belastung: ${minutes} min, ${factor}-mal die stärkste Stunde, Aufträge in ${values.queue}`,
  report.kinds,
);
printTable('Prozesse', report.processes);
const { atTheEnd, afterwards } = report;
console.log(
  `\nAm Ende warteten ${atTheEnd.events} Ereignisse und ${atTheEnd.jobs} Aufträge; nach ${Math.round(afterwards.afterMilliseconds / 1000)} s noch ${afterwards.events} und ${afterwards.jobs}. Gescheitert: ${afterwards.failed}.`,
);
for (const error of [...report.errors, ...report.unexpected].slice(0, 20)) console.log(`Fehler: ${error}`);
if (minutes < SHORTEST_FOR_GROWTH_MINUTES) console.log('Zu kurz, um über Wachstum zu urteilen.');
for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
process.exit(complaints.length === 0 ? 0 : 1);

async function runOrClose() {
  try {
    return await runLoad({ platform, minutes, factor, seed, signal, say: (line) => console.log(line) });
  } finally {
    await platform.close();
  }
}
