import { mkdirSync, openSync, closeSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from './cannot-start.mjs';
import { placesIn } from './settings.mjs';

const LARGE_LOG_BYTES = 10 * 1024 * 1024;

/** Makes the data folder (for its owner alone: it holds secrets and mails) and makes sure that it takes files. */
export function prepareDataFolder(dataDir) {
  const places = placesIn(dataDir);
  try {
    mkdirSync(places.logs, { recursive: true, mode: 0o700 });
    const probe = join(dataDir, `.probe-${process.pid}`);
    closeSync(openSync(probe, 'w'));
    rmSync(probe);
  } catch (error) {
    throw new CannotStart(
      `Der Datenordner ${dataDir} ist nicht beschreibbar (${error.code}). Geben Sie ihn dem Benutzer, der Kurskreis startet, ` +
        'oder bestimmen Sie mit DATA_DIR einen anderen.',
    );
  }
  return places;
}

/** The log file of this name; a large one is put aside, and the one put aside before is dropped. */
export function logFile(places, name) {
  const file = join(places.logs, `${name}.log`);
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LARGE_LOG_BYTES) renameSync(file, `${file}.1`);
  return file;
}
