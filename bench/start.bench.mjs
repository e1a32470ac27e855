// From nothing to ready: the HTTP process on a prepared database, and one whole gap check of the example county through the
// command line (a fresh process each time: start, snapshot, flow, gaps, notices).
import { writeFileSync } from 'node:fs';
import { milliseconds, printTable, spread } from './lib/measure.mjs';
import { command, ownInstallation, startHttp } from './lib/own-server.mjs';

const RUNS = 5;
const installation = await ownInstallation();
const ready = [];
const check = [];
for (let run = 0; run < RUNS; run += 1) {
  const server = await startHttp(installation.environment);
  ready.push(server.readyAfter);
  await server.stop();
  check.push(await milliseconds(() => command(installation.environment, ['gap-check'])));
}
const rows = [
  ['HTTP-Prozess bereit', ready],
  ['gap-check als eigener Prozess, Beispielkreis', check],
].map(([what, list]) => {
  const { median, min, max } = spread(list);
  return { what, 'median ms': median, 'min ms': min, 'max ms': max };
});
printTable('Start', rows);
if (process.env.BENCH_OUTPUT) writeFileSync(process.env.BENCH_OUTPUT, JSON.stringify(rows, null, 2));
await installation.close();
