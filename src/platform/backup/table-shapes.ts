import type pg from 'pg';

/** A table with the columns whose contents are written into it: computed ones are left to the database. */
export interface TableShape {
  readonly table: string;
  readonly columns: readonly string[];
}

/** The tables of the schema, by name, without the list of migrations, which migrating writes itself. */
export async function readTableShapes(client: pg.Client): Promise<readonly TableShape[]> {
  const { rows } = await client.query<{ table: string; columns: string[] }>(
    `SELECT c.relname AS table, array_agg(a.attname::text ORDER BY a.attname) AS columns
     FROM pg_class c
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname <> 'migration'
     GROUP BY c.relname ORDER BY c.relname COLLATE "C"`,
  );
  return rows;
}

/** How many rows, and the sum of a number for each: equal for equal contents, in whichever order they lie. */
export async function readContents(
  client: pg.Client,
  { table, columns }: TableShape,
): Promise<{ readonly rows: number; readonly fingerprint: string }> {
  const { rows } = await client.query<{ rows: string; fingerprint: string }>(
    `SELECT count(*) AS rows, coalesce(sum(hashtextextended(ROW(${quoted(columns)})::text, 0)::numeric), 0)::text AS fingerprint
     FROM ${quoted([table])}`,
  );
  return { rows: Number(rows[0]?.rows), fingerprint: rows[0]?.fingerprint ?? '' };
}

/** The last number of each sequence. They stand outside of any snapshot, and are never behind it. */
export async function readSequences(client: pg.Client): Promise<Readonly<Record<string, string | null>>> {
  const { rows } = await client.query<{ name: string; last: string | null }>(
    `SELECT sequencename AS name, last_value::text AS last FROM pg_sequences WHERE schemaname = 'public' ORDER BY 1`,
  );
  return Object.fromEntries(rows.map(({ name, last }) => [name, last]));
}

/** Names of the database for a statement. */
export function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name.replaceAll('"', '""')}"`).join(', ');
}

/** The text of a value depends on these: on both sides the same, or equal contents would look different. */
export const SAME_TEXTS = `SET datestyle = 'ISO, YMD'; SET timezone = 'UTC'; SET intervalstyle = 'iso_8601';
  SET bytea_output = 'hex'; SET extra_float_digits = 1; SET client_encoding = 'UTF8'; SET statement_timeout = 0;
  SET idle_in_transaction_session_timeout = 0; SET synchronize_seqscans = off`;
