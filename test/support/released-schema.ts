import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A column as a version of the program relies on it. */
export interface ReleasedColumn {
  readonly type: string;
  /** Whether a row may be inserted without it: it may be empty, has a default, or is computed. */
  readonly mayBeLeftOut: boolean;
  readonly mayBeEmpty: boolean;
}

/** Columns by their tables. */
export type ReleasedSchema = Readonly<Record<string, Readonly<Record<string, ReleasedColumn>>>>;

interface ColumnRow extends ReleasedColumn {
  readonly table: string;
  readonly column: string;
}

const FILE = join(import.meta.dirname, 'released-schema.json');

/** The tables and columns as they are. */
export async function readSchema(query: (sql: string) => Promise<ColumnRow[]>): Promise<ReleasedSchema> {
  const rows = await query(
    `SELECT c.relname AS "table", a.attname AS "column", format_type(a.atttypid, a.atttypmod) AS type,
       NOT a.attnotnull OR a.atthasdef OR a.attidentity <> '' AS "mayBeLeftOut", NOT a.attnotnull AS "mayBeEmpty"
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace ORDER BY 1, 2`,
  );
  const schema: Record<string, Record<string, ReleasedColumn>> = {};
  for (const { table, column, type, mayBeLeftOut, mayBeEmpty } of rows)
    (schema[table] ??= {})[column] = { type, mayBeLeftOut, mayBeEmpty };
  return schema;
}

/** “Stand der letzten Fassung”: written anew with `WRITE_RELEASED_SCHEMA=1` when a version is released. */
export function releasedSchema(now: ReleasedSchema): ReleasedSchema {
  if (process.env['WRITE_RELEASED_SCHEMA'] === '1' || !existsSync(FILE))
    writeFileSync(FILE, `${JSON.stringify(now, null, 2)}\n`);
  return JSON.parse(readFileSync(FILE, 'utf8')) as ReleasedSchema;
}

/** What the released version could no longer do on the tables as they are: read a column, write one, or leave one out. */
export function whatBreaks(released: ReleasedSchema, now: ReleasedSchema): readonly string[] {
  return Object.entries(released).flatMap(([table, columns]) => {
    const here = now[table];
    if (here === undefined) return [`${table} is gone`];
    return [
      ...Object.entries(columns).flatMap(([name, before]) => {
        const column = here[name];
        if (column === undefined) return [`${table}.${name} is gone`];
        if (column.type !== before.type) return [`${table}.${name} was ${before.type} and is ${column.type}`];
        if (before.mayBeEmpty && !column.mayBeEmpty) return [`${table}.${name} may no longer be empty`];
        return before.mayBeLeftOut && !column.mayBeLeftOut
          ? [`${table}.${name} may no longer be left out`]
          : [];
      }),
      ...Object.entries(here)
        .filter(([name, column]) => columns[name] === undefined && !column.mayBeLeftOut)
        .map(([name]) => `${table}.${name} is new, and must be filled`),
    ];
  });
}
