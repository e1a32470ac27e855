import { DataSource } from 'typeorm';
import type { Settings } from '../config/settings.js';
import { dataSourceOptions } from './data-source-options.js';

const MIGRATION_LOCK = 7_334_001;

/**
 * Brings the schema up to date as one step: TypeORM takes no lock of its own, so two processes that start at once would both
 * try. Returns the names of the migrations that ran.
 */
export async function migrate(settings: Settings): Promise<readonly string[]> {
  const dataSource = await new DataSource(dataSourceOptions(settings, 2)).initialize();
  try {
    const runner = dataSource.createQueryRunner();
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    try {
      const ran = await dataSource.runMigrations({ transaction: 'all' });
      return ran.map((migration) => migration.name);
    } finally {
      await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
      await runner.release();
    }
  } finally {
    await dataSource.destroy();
  }
}
