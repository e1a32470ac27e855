import { buildWhenNeeded } from './build.mjs';
import { explain } from './cannot-start.mjs';
import { runOpenly } from './system/commands.mjs';
import { prepareDataFolder } from './data-folder.mjs';
import { openDatabase } from './open-database.mjs';
import { listenForEnd } from './system/end-signals.mjs';
import { environmentFor } from './launcher/platform-commands.mjs';
import { PROGRAMS } from './project.mjs';
import { readSettings } from './settings.mjs';

/** What the launcher says goes to stderr: stdout belongs to the command. */
const say = (sentence) => console.error(sentence);

/** `npm run kurskreis -- …`: one command of the platform on its database. Ends the process with the command's exit code. */
export async function runCommandLine(words) {
  const { signal } = listenForEnd();
  try {
    process.exitCode = await run(words, signal);
  } catch (error) {
    if (!signal.aborted) say(explain(error));
    process.exitCode = 1;
  }
  process.exit();
}

async function run(words, signal) {
  const settings = readSettings();
  const places = prepareDataFolder(settings.dataDir);
  await buildWhenNeeded({ say, signal });
  signal.throwIfAborted();
  const database = await openDatabase({ settings, places, say });
  try {
    const environment = await environmentFor({ settings, places, database });
    return await runOpenly([process.execPath, PROGRAMS.commandLine, ...words], {
      env: environment(),
      signal,
    });
  } finally {
    await database.close();
  }
}
