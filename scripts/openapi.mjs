// Writes docs/openapi.json and the web's types from the code, or with --check says whether they are those of the code.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';

const project = resolve(import.meta.dirname, '..');
const entry = join(project, 'dist/src/describe-interface.js');
if (!existsSync(entry)) {
  process.stderr.write('Bitte zuerst bauen: npm run build:server\n');
  process.exit(2);
}
const description = execFileSync(process.execPath, [entry], { encoding: 'utf8', cwd: project });
const types = `// Made by \`npm run openapi\` from docs/openapi.json. Do not edit.\n${astToString(await openapiTypescript(JSON.parse(description)))}`;

const files = [
  ['docs/openapi.json', description],
  ['web/src/api/schema.d.ts', types],
];
const stale = files.filter(
  ([path, text]) => !existsSync(join(project, path)) || readFileSync(join(project, path), 'utf8') !== text,
);
if (process.argv.includes('--check')) {
  for (const [path] of stale)
    process.stderr.write(`${path} ist nicht auf dem Stand des Codes: npm run openapi\n`);
  process.exit(stale.length === 0 ? 0 : 1);
}
for (const [path, text] of stale) writeFileSync(join(project, path), text);
process.stdout.write(
  stale.length === 0
    ? 'Alles auf dem Stand des Codes.\n'
    : `Geschrieben: ${stale.map(([path]) => path).join(', ')}\n`,
);
