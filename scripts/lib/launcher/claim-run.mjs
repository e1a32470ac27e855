import { CannotStart } from '../cannot-start.mjs';
import { withLock } from '../system/lock.mjs';
import { say } from './print.mjs';
import { identityOf } from '../system/processes.mjs';
import { endOrphans, isRunning, readRecord, writeRecord } from './run-record.mjs';
import { addressOf } from '../settings.mjs';

/**
 * Enters this launcher as the one of this data folder and ends what a killed one left behind. Returns the record, for adding
 * processes to it. Throws {@link CannotStart} when another launcher is at work here.
 */
export function claimRun(places, settings) {
  return withLock(places.runLock, async () => {
    const former = readRecord(places.run);
    if (isRunning(former)) throw alreadyRuns(former, settings);
    if ((await endOrphans(former)) > 0) say('Reste eines abgebrochenen Laufs wurden beendet.');
    const record = { launcher: identityOf(process.pid), address: addressOf(settings), children: {} };
    writeRecord(places.run, record);
    return record;
  });
}

function alreadyRuns(record, { dataDir }) {
  return new CannotStart(
    `Kurskreis läuft schon: ${record.address} (Prozess ${record.launcher.pid}, Datenordner ${dataDir}).`,
  );
}
