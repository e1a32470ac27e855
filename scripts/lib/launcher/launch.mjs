import { buildWhenNeeded } from '../build.mjs';
import { explain } from '../cannot-start.mjs';
import { claimRun } from './claim-run.mjs';
import { prepareDataFolder } from '../data-folder.mjs';
import { openDatabase } from '../open-database.mjs';
import { listenForEnd } from '../system/end-signals.mjs';
import { environmentFor, listExampleAccounts, prepareTables } from './platform-commands.mjs';
import { choosePort } from '../system/ports.mjs';
import { say, sayWhereEverythingIs } from './print.mjs';
import { removeRecord } from './run-record.mjs';
import { addressOf, readSettings } from '../settings.mjs';
import { startParts } from './start-parts.mjs';

/** `npm start`: brings the whole platform up, keeps it up, and takes it down in the opposite order. Ends the process. */
export async function launch() {
  const end = listenForEnd();
  const undo = [];
  let code = 0;
  try {
    await bringUp(undo, end.signal);
    await end.came;
  } catch (error) {
    if (!end.signal.aborted) {
      console.error(explain(error));
      code = 1;
    }
  }
  await takeDown(undo);
  process.exit(code);
}

async function bringUp(undo, signal) {
  const settings = readSettings();
  const places = prepareDataFolder(settings.dataDir);
  const record = await claimRun(places, settings);
  undo.push(() => removeRecord(places.run));
  settings.port = await choosePort(settings);
  record.address = addressOf(settings);
  say('Kurskreis wird gestartet.');
  await buildWhenNeeded({ say, signal });
  signal.throwIfAborted();
  const database = await openDatabase({ settings, places, say });
  undo.push(() => database.close());
  const environment = await environmentFor({ settings, places, database });
  await prepareTables({ environment, settings, signal });
  const parts = startParts({ environment, places, record, say });
  undo.push(() => parts.stop());
  const [accounts] = await Promise.all([
    listExampleAccounts({ environment, settings, signal }),
    parts.becomeReady(settings, signal),
  ]);
  database.keep(() => parts.restart());
  parts.keep();
  sayWhereEverythingIs({ settings, places, accounts });
}

async function takeDown(undo) {
  if (undo.length > 1) say('Kurskreis wird beendet …');
  for (const step of undo.toReversed()) {
    try {
      await step();
    } catch (error) {
      console.error(explain(error));
    }
  }
  if (undo.length > 1) say('Kurskreis ist beendet.');
}
