import pg from 'pg';
import type { Settings } from '../config/settings.js';

/** Acts of the operator on the list of counties: over a connection of their own, whole or not at all. */
export async function asOperator<T>(settings: Settings, act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: settings.DATABASE_URL,
    application_name: 'kurskreis-tenants',
  });
  await client.connect();
  try {
    await client.query('BEGIN');
    const result = await act(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    await client.end();
  }
}
