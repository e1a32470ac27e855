// Writes docs/rights.md from the code, or with --check says whether it is that of the code.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '..');
const entry = join(project, 'dist/src/describe-interface.js');
if (!existsSync(entry)) {
  process.stderr.write('Bitte zuerst bauen: npm run build:server\n');
  process.exit(2);
}
const page = execFileSync(process.execPath, [entry, 'rights'], { encoding: 'utf8', cwd: project });
const path = join(project, 'docs/rights.md');
const isStale = !existsSync(path) || readFileSync(path, 'utf8') !== page;
if (process.argv.includes('--check')) {
  if (isStale) process.stderr.write('docs/rights.md ist nicht auf dem Stand des Codes: npm run rights\n');
  process.exit(isStale ? 1 : 0);
}
if (isStale) writeFileSync(path, page);
process.stdout.write(isStale ? 'Geschrieben: docs/rights.md\n' : 'Alles auf dem Stand des Codes.\n');
