import type { Command } from 'commander';
import type { Manifest } from '../../platform/backup/manifest.js';
import { restoreBackup } from '../../platform/backup/restore-backup.js';
import { writeBackup } from '../../platform/backup/write-backup.js';
import { readSettings } from '../../platform/config/read-settings.js';
import { tryDatabase } from '../../platform/database/try-database.js';
import { describeBackup, describeRestored } from '../printing/describe-backup.js';
import type { PrintingOptions, Runner } from '../runner.js';
import { leaf } from './leaf.js';

/** `backup`: everything that lasts, as one file. Needs no application: it also helps where that does not start any more. */
export function backupCommand(runner: Runner): Command {
  return leaf('backup', 'alle Daten in eine Datei sichern, auch während des Betriebs')
    .argument('<Datei>', 'entsteht neu, etwa kurskreis-2026-11-23.tar')
    .action(async (path: string, printing: PrintingOptions) => {
      const settings = readSettings();
      await tryDatabase(settings);
      const manifest: Manifest = await writeBackup(settings, path);
      runner.print(describeBackup(path, manifest), printing);
    });
}

/** `restore`: the way back, into an empty database. */
export function restoreCommand(runner: Runner): Command {
  return leaf('restore', 'eine Sicherung in eine leere Datenbank zurückholen')
    .argument('<Datei>', 'mit „backup“ geschrieben')
    .action(async (path: string, printing: PrintingOptions) => {
      const settings = readSettings();
      await tryDatabase(settings);
      runner.print(describeRestored(path, await restoreBackup(settings, path)), printing);
    });
}
