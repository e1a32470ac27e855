import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { buildWhenNeeded } from '../build.mjs';
import { CannotStart, explain } from '../cannot-start.mjs';
import { stopPostgres } from '../postgres.mjs';
import { PROJECT } from '../project.mjs';
import { runOpenly } from '../system/commands.mjs';
import { listenForEnd } from '../system/end-signals.mjs';
import { findHelpers } from './find-helpers.mjs';
import { chooseToTellAgain, readRedStories } from './red-stories.mjs';

const JEST = [
  '--experimental-vm-modules',
  '--no-warnings=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
];

/** A story boots the house and runs jobs on real services; slow machines get the time they need. Nothing here measures speed. */
const LONGEST_STORY_MILLISECONDS = 300_000;

/** One more than the two processors of a small machine: stories often wait, for a page or for a queue. */
const WORKERS = 3;

const say = (sentence) => console.error(sentence);

/** `npm run test:stories`: builds, then tells the stories on real services. `words` go to Jest. Ends the process. */
export async function runStories(words) {
  const { signal } = listenForEnd();
  try {
    const helpers = lookForHelpers();
    await buildWhenNeeded({ say, signal });
    process.exitCode = await tellSteadily(words, helpers, signal);
  } catch (error) {
    if (!signal.aborted) say(explain(error));
    process.exitCode = 1;
  }
  process.exit();
}

/** What is left out is said aloud, and is a failure where everything is asked for. */
function lookForHelpers() {
  const { found, missing } = findHelpers();
  if (missing.length === 0) return found;
  if (process.env.REQUIRE_ALL_SUITES !== '1') {
    say(`Ausgelassen werden:\n${missing.map((sentence) => `- ${sentence}`).join('\n')}`);
    return found;
  }
  throw new CannotStart(`REQUIRE_ALL_SUITES=1 verlangt alle Geschichten, aber:\n${missing.join('\n')}`);
}

/** All stories, and what was red in CI once more. The exit code is that of what was told last. */
async function tellSteadily(words, helpers, signal) {
  const { code, red } = await tell([`--maxWorkers=${WORKERS}`, ...words], helpers, signal);
  const again = code === 0 ? [] : chooseToTellAgain(red);
  if (again.length === 0) return code;
  const names = again.map((path) => `- ${relative(PROJECT, path)}`).join('\n');
  say(`Rot; wird noch einmal allein erzählt:\n${names}`);
  const second = await tell(['--runInBand', '--runTestsByPath', ...again], helpers, signal);
  if (second.code === 0)
    say(
      `UNSTET: beim ersten Mal rot (siehe oben), allein grün. Das ist ein Fehler, der zu suchen ist:\n${names}`,
    );
  return second.code;
}

/** `--forceExit`: all is told by then, and a socket that a service left open must not keep a run waiting for ever. */
async function tell(words, helpers, signal) {
  const folder = mkdtempSync(join(tmpdir(), 'kurskreis-'));
  const redStories = join(folder, 'red-stories.json');
  const command = [
    process.execPath,
    ...JEST,
    '--selectProjects',
    'stories',
    `--testTimeout=${LONGEST_STORY_MILLISECONDS}`,
    '--forceExit',
    ...words,
  ];
  const env = { ...process.env, ...helpers, STORY_PLACE: folder, RED_STORIES_FILE: redStories };
  try {
    const code = await runOpenly(command, { cwd: PROJECT, env, signal });
    return { code, red: readRedStories(redStories) };
  } finally {
    await sweep(folder);
  }
}

/** Jest does not take down what it put up when it is interrupted. */
async function sweep(folder) {
  const places = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of places) await stopPostgres(join(folder, name, 'postgres'));
  rmSync(folder, { recursive: true, force: true });
}
