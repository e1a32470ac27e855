import type { Command } from 'commander';
import { readSettings } from '../../platform/config/read-settings.js';
import { migrate } from '../../platform/database/migrate.js';
import { done } from '../outcome.js';
import type { PrintingOptions, Runner } from '../runner.js';
import { leaf } from './leaf.js';

/** `migrate`: brings the schema up to date. Needs no application, which would want the schema already. */
export function migrateCommand(runner: Runner): Command {
  return leaf('migrate', 'die Datenbank auf den Stand dieser Fassung bringen').action(
    async (printing: PrintingOptions) => {
      const migrations = await migrate(readSettings());
      const lines = migrations.length === 0 ? ['Die Datenbank ist auf dem Stand.'] : migrations;
      runner.print(done({ migrations }, lines), printing);
    },
  );
}
