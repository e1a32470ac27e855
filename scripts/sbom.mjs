// Writes the parts list of an installation (CycloneDX, by npm itself) and its licences to sbom/. Ends with 1 where a licence is unknown or
// not on the list of scripts/lib/licences/allowed.json.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeLicences } from './lib/licences/judge-licence.mjs';
import { productionPackages } from './lib/licences/production-packages.mjs';
import { productionParts } from './lib/licences/production-parts.mjs';
import { PROJECT } from './lib/project.mjs';
import { runQuietly } from './lib/system/commands.mjs';
import { npm } from './lib/system/npm.mjs';

const FOLDER = join(PROJECT, 'sbom');
const PARTS_LIST = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];

const read = (path) => JSON.parse(readFileSync(join(PROJECT, path), 'utf8'));
const packages = productionPackages(read('package-lock.json'));
const judged = judgeLicences(packages, read('scripts/lib/licences/allowed.json'));
const { code, stdout, output } = await runQuietly(npm(...PARTS_LIST), { cwd: PROJECT });
if (code !== 0) {
  process.stderr.write(`npm konnte die Stückliste nicht schreiben:\n${output}\n`);
  process.exit(2);
}

const { document, missing } = productionParts(JSON.parse(stdout), packages, read('package.json'));
if (missing.length > 0) {
  process.stderr.write(`In der Stückliste von npm fehlen: ${missing.join(', ')}\n`);
  process.exit(2);
}

mkdirSync(FOLDER, { recursive: true });
writeFileSync(join(FOLDER, 'kurskreis.cdx.json'), `${JSON.stringify(document, null, 2)}\n`);
const lines = judged.map(({ name, version, licence, isAllowed }) =>
  [name, version, licence ?? 'unbekannt', isAllowed ? 'erlaubt' : 'nicht erlaubt'].join(';'),
);
writeFileSync(join(FOLDER, 'lizenzen.csv'), `Paket;Fassung;Lizenz;Urteil\n${lines.join('\n')}\n`);

const counts = new Map();
for (const { licence } of judged) counts.set(licence, (counts.get(licence) ?? 0) + 1);
for (const [licence, count] of [...counts].sort(([, one], [, other]) => other - one))
  console.log(`${String(count).padStart(5)}  ${licence ?? 'unbekannt'}`);
console.log(`${document.components.length} Bestandteile: sbom/kurskreis.cdx.json, sbom/lizenzen.csv`);
const refused = judged.filter(({ isAllowed }) => !isAllowed);
for (const { name, version, licence } of refused)
  process.stderr.write(`Nicht erlaubt: ${name} ${version}, ${licence ?? 'ohne Angabe einer Lizenz'}\n`);
process.exit(refused.length === 0 ? 0 : 1);
