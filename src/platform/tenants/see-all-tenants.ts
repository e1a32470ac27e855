import type pg from 'pg';

/**
 * “Alle Landkreise sehen”: for acts of the operator on a connection of their own, such as a backup. Also the owner of the tables is shown
 * nothing else, once counties are parted.
 */
export async function seeAllTenants(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ isThere: boolean }>(
    `SELECT to_regclass('public.tenant') IS NOT NULL AS "isThere"`,
  );
  if (rows[0]?.isThere !== true) return; // the tables are still those of a version that knew of one county only
  await client.query(
    `SELECT set_config('kurskreis.tenant', (SELECT string_agg(name, ',') FROM tenant), false)`,
  );
}
