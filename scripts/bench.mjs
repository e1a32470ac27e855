// Runs the benchmarks one after the other, each in a fresh process, prints their tables and keeps the figures as JSON.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { machine } from '../bench/lib/measure.mjs';

const project = resolve(import.meta.dirname, '..');
if (!existsSync(join(project, 'dist/src/main.js'))) {
  process.stderr.write('Bitte zuerst bauen: npm run build\n');
  process.exit(2);
}
const results = join(project, 'bench/results');
mkdirSync(results, { recursive: true });
const wanted = process.argv.slice(2);
const names = readdirSync(join(project, 'bench'))
  .filter((file) => file.endsWith('.bench.mjs'))
  .map((file) => file.replace('.bench.mjs', ''))
  .filter((name) => wanted.length === 0 || wanted.includes(name));

console.log(JSON.stringify(machine()));
const report = { machine: machine(), benches: {} };
let failed = 0;
for (const name of names) {
  const output = join(results, `${name}.json`);
  rmSync(output, { force: true });
  const run = spawnSync(process.execPath, ['--expose-gc', join(project, 'bench', `${name}.bench.mjs`)], {
    stdio: 'inherit',
    cwd: project,
    env: { ...process.env, BENCH_OUTPUT: output },
  });
  if (run.status !== 0) failed += 1;
  if (existsSync(output)) report.benches[name] = JSON.parse(readFileSync(output, 'utf8'));
}
writeFileSync(join(results, 'bench.json'), `${JSON.stringify(report, null, 2)}\n`);
console.log(`\nAlle Zahlen: ${join('bench', 'results', 'bench.json')}`);
process.exit(failed === 0 ? 0 : 1);
