import pg from 'pg';
import { DataSource, type DataSourceOptions, type MigrationInterface } from 'typeorm';
import type { Settings } from '../config/settings.js';
import { seeAllTenants } from '../tenants/see-all-tenants.js';
import { ENSURE_TENANT_ROLE } from '../tenants/step-down.js';
import { dataSourceOptions } from './data-source-options.js';
import { retryOnDeadlock } from './retry-on-deadlock.js';

const MIGRATION_LOCK = 7_334_001;

/**
 * Brings the schema up to date as one step: TypeORM takes no lock of its own, so two processes that start at once would both
 * try. Returns the names of the migrations that ran.
 */
export function migrate(settings: Settings): Promise<readonly string[]> {
  return migrateTo(settings, knownMigrations(settings));
}

/** The same with these migrations alone: the schema as it was when a backup was written. */
export async function migrateTo(settings: Settings, names: readonly string[]): Promise<readonly string[]> {
  const dataSource = await new DataSource({
    ...dataSourceOptions(settings, 2),
    extra: { options: `-c kurskreis.tenant=${await readTenantNames(settings)}` },
    migrations: migrationsOf(settings).filter((migration) => names.includes(new migration().name ?? '')),
  } as DataSourceOptions).initialize();
  try {
    const runner = dataSource.createQueryRunner();
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    try {
      // Processes of the version before are at work on the tables that migrations take.
      const ran = await retryOnDeadlock(() => dataSource.runMigrations({ transaction: 'all' }));
      await runner.query(ENSURE_TENANT_ROLE);
      return ran.map((migration) => migration.name);
    } finally {
      await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
      await runner.release();
    }
  } finally {
    await dataSource.destroy();
  }
}

/** The names of all migrations of this program. */
export function knownMigrations(settings: Settings): readonly string[] {
  return migrationsOf(settings).map((migration) => new migration().name ?? '');
}

/** Rows are migrated of all counties; a new one says for each of them whose it is. */
async function readTenantNames(settings: Settings): Promise<string> {
  const client = new pg.Client({ connectionString: settings.DATABASE_URL });
  await client.connect();
  try {
    await seeAllTenants(client);
    const { rows } = await client.query<{ names: string | null }>(
      `SELECT current_setting('kurskreis.tenant', true) AS names`,
    );
    return rows[0]?.names ?? '';
  } finally {
    await client.end();
  }
}

function migrationsOf(settings: Settings): readonly (new () => MigrationInterface)[] {
  return dataSourceOptions(settings).migrations as unknown as readonly (new () => MigrationInterface)[];
}
