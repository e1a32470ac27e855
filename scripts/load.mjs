// The busiest hour of a county, many times over, on two HTTP processes and two workers. `npm run load -- --minutes 10 --factor 100 --queue
// redis`. Writes load/results/ and ends with 1 where too much went wrong or memory grows.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { machine, printTable } from '../bench/lib/measure.mjs';
import { judgeLoad, SHORTEST_FOR_GROWTH_MINUTES } from '../load/lib/judge-load.mjs';
import { openPlatform } from '../load/lib/platform.mjs';
import { runLoad } from '../load/lib/run-load.mjs';
import { listenForEnd } from './lib/system/end-signals.mjs';

const project = resolve(import.meta.dirname, '..');
if (!existsSync(join(project, 'dist/src/main.js'))) {
  process.stderr.write('Bitte zuerst bauen: npm run build\n');
  process.exit(2);
}
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    factor: { type: 'string', default: '100' },
    queue: { type: 'string', default: 'postgres' },
    seed: { type: 'string', default: '1' },
  },
});
const [minutes, factor, seed] = [values.minutes, values.factor, values.seed].map(Number);
const { signal } = listenForEnd();
const results = join(project, 'load/results');
mkdirSync(results, { recursive: true });
const platform = await openPlatform({
  onRedis: values.queue === 'redis',
  logFile: join(results, `${values.queue}.log`),
});
const before = machine();
const report = await runOrClose();
const complaints = judgeLoad(report, minutes);
writeFileSync(
  join(results, `${values.queue}.json`),
  `${JSON.stringify({ machine: before, minutes, factor, seed, queue: values.queue, ...report, complaints }, null, 2)}\n`,
);

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
