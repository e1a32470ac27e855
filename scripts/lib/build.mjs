import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { CannotStart } from './cannot-start.mjs';
import { runQuietly } from './system/commands.mjs';
import { withLock } from './system/lock.mjs';
import { npm } from './system/npm.mjs';
import { PROJECT } from './project.mjs';

const SOURCES = ['src', 'libs', 'web', 'docs/handbuch', 'docs/bilder/handbuch'];
const RECIPES = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'nest-cli.json',
];
const RESULTS = ['dist/src/main.js', 'dist/src/worker.js', 'dist/src/command-line.js', 'web/dist/index.html'];
/** Says from which sources `dist` was built; written last, so a build that was broken off does not count. */
const STAMP = 'dist/built-from.txt';

/** Builds the platform when there is no build of exactly these sources. */
export async function buildWhenNeeded({ say, signal, project = PROJECT }) {
  if (isBuilt(project)) return;
  const folder = join(project, '.kurskreis');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const wait = () => say('Ein anderer Prozess baut das Programm; es wird auf ihn gewartet …');
  await withLock(join(folder, 'build.lock'), () => build({ say, signal, project, folder }), wait);
}

/** Whether the build was made of exactly these sources. */
export function isBuilt(project = PROJECT) {
  const stamp = join(project, STAMP);
  if (!existsSync(stamp) || !hasResults(project)) return false;
  return readFileSync(stamp, 'utf8') === hashSources(project);
}

/** One fingerprint of everything that the build depends on: names and contents. */
export function hashSources(project = PROJECT) {
  const hash = createHash('sha256');
  for (const file of [...RECIPES, ...SOURCES.flatMap((folder) => listFiles(project, folder))]) {
    const path = join(project, file);
    if (existsSync(path)) hash.update(`${file}\0`).update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

async function build({ say, signal, project, folder }) {
  if (isBuilt(project)) return; // by the process that was waited for
  const fingerprint = hashSources(project);
  say('Das Programm wird gebaut (beim ersten Mal und nach Änderungen; etwa eine halbe Minute) …');
  const log = join(folder, 'build.log');
  const result = await runQuietly(npm('run', 'build'), { cwd: project, signal });
  writeFileSync(log, result.output);
  if (result.code !== 0 || !hasResults(project)) throw buildFailed(result.output, log);
  writeFileSync(join(project, STAMP), fingerprint);
}

function hasResults(project) {
  return RESULTS.every((file) => existsSync(join(project, file)));
}

function listFiles(project, folder) {
  const root = join(project, folder);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isSource(entry.name))
    .map((entry) => relative(project, join(entry.parentPath, entry.name)))
    .filter((file) => !file.split(sep).some((part) => part === 'node_modules' || part === 'dist'))
    .sort();
}

function isSource(name) {
  return !/\.spec\.tsx?$/.test(basename(name));
}

function buildFailed(output, log) {
  const last = output.trim().split('\n').slice(-30).join('\n');
  return new CannotStart(
    `${last}\n\nDas Programm ließ sich nicht bauen; alles steht in ${log}. ` +
      'Fehlen Pakete, holt sie „npm ci“ (ohne --omit=dev).',
  );
}
