// Says whether what a browser loads before the first page stays within the budget, by the manifest of the build; names the largest parts.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { measureFirstLoad, overBudget } from './lib/web-budget.mjs';

const dist = resolve(import.meta.dirname, '../web/dist');
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
const parts = measureFirstLoad(manifest, (file) => readFileSync(join(dist, file)));
const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
const complaint = overBudget(parts);
console.log(`Erster Aufruf ohne Schriften: ${(total / 1000).toFixed(1)} kB komprimiert`);
for (const { file, bytes } of parts) console.log(`${(bytes / 1000).toFixed(1).padStart(8)} kB  ${file}`);
if (complaint !== null) {
  process.stderr.write(`${complaint}\n`);
  process.exit(1);
}
