import pg from 'pg';
import type { Settings } from '../config/settings.js';

const PATIENCE_MILLISECONDS = 5000;

/** Whether the database answers at all. Throws what the driver says. */
export async function tryDatabase(settings: Settings): Promise<void> {
  const client = new pg.Client({
    connectionString: settings.DATABASE_URL,
    connectionTimeoutMillis: PATIENCE_MILLISECONDS,
  });
  await client.connect();
  await client.end();
}
