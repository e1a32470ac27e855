import type { House } from './house.js';

/** Where in the whole database, in whatever column of whatever table, a text still stands: tables with their number of rows. */
export async function whereItStands(house: House, text: string): Promise<readonly string[]> {
  const tables = await house.query<{ name: string }>(
    `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
     WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
  );
  const places: string[] = [];
  for (const { name } of tables) {
    const [row] = await house.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM ${name} AS line WHERE line::text ILIKE '%' || $1 || '%'`,
      [text],
    );
    if (row !== undefined && row.count > 0) places.push(`${name}: ${row.count}`);
  }
  return places;
}
