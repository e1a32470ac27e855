import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Each row belongs to a county (“Mandant”), and whoever works for one sees no other (row-level security). While there is one county nothing
 * else changes, and the version before goes on working: its rows fall to the first county. What may be there once in a county and was there
 * once in the installation gets a second index; the narrow ones go when a second county is added.
 */
export class Tenants1795200000000 implements MigrationInterface {
  readonly name = 'Tenants1795200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TENANT);
    const tables = (await runner.query(TABLES)) as readonly { readonly name: string }[];
    for (const { name } of tables) await runner.query(ownedTable(name));
    const keys = (await runner.query(NATURAL_KEYS)) as readonly NaturalKey[];
    for (const key of keys) await runner.query(widened(key));
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = (await runner.query(TABLES)) as readonly { readonly name: string }[];
    for (const { name } of tables)
      await runner.query(`
        DROP POLICY "own_tenant" ON "${name}";
        ALTER TABLE "${name}" DISABLE ROW LEVEL SECURITY;
        ALTER TABLE "${name}" DROP COLUMN "tenant"`);
    await runner.query('DROP TABLE "tenant"');
  }
}

const TENANT = `
  CREATE TABLE "tenant" (
    "name" text PRIMARY KEY CHECK ("name" ~ '^[a-z][a-z0-9-]{1,39}$'),
    "title" text NOT NULL,
    "public_url" text UNIQUE,
    "holidays_of" text,
    "created_at" timestamptz NOT NULL DEFAULT now()
  );
  INSERT INTO "tenant" ("name", "title") VALUES ('landkreis', 'Erster Landkreis');`;

/** A row that is written for several counties at once would not know whose it is, and is refused. */
const WHOSE = `
  CASE WHEN position(',' in current_setting('kurskreis.tenant', true)) > 0 THEN NULL
  ELSE coalesce(nullif(current_setting('kurskreis.tenant', true), ''), 'landkreis') END`;

/** All but those that belong to the installation: which counties there are, what was migrated, who tried too often. */
const TABLES = `
  SELECT relname AS name FROM pg_class
  WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
    AND relname NOT IN ('tenant', 'migration', 'login_attempt')
  ORDER BY relname`;

interface NaturalKey {
  readonly name: string;
  readonly definition: string;
}

/** Unique indexes of what people or registers name. Where an id that is drawn or counted is part of the key, it is of one county anyway. */
const NATURAL_KEYS = `
  SELECT i.relname AS name, pg_get_indexdef(i.oid) AS definition
  FROM pg_index x
  JOIN pg_class i ON i.oid = x.indexrelid
  JOIN pg_class t ON t.oid = x.indrelid
  WHERE x.indisunique AND t.relnamespace = 'public'::regnamespace
    AND t.relname NOT IN ('tenant', 'migration', 'login_attempt')
    AND NOT EXISTS (
      SELECT 1 FROM pg_attribute a
      WHERE a.attrelid = t.oid AND a.attnum = ANY (x.indkey)
        AND (a.atttypid = 'uuid'::regtype OR a.attidentity <> '' OR a.attname IN ('event_id', 'token_hash', 'sid', 'hash')))
  ORDER BY i.relname`;

function ownedTable(name: string): string {
  return `
    ALTER TABLE "${name}" ADD COLUMN "tenant" text NOT NULL DEFAULT 'landkreis';
    ALTER TABLE "${name}" ALTER COLUMN "tenant"
      SET DEFAULT ${WHOSE};
    ALTER TABLE "${name}" ENABLE ROW LEVEL SECURITY;
    CREATE POLICY "own_tenant" ON "${name}"
      USING ("tenant" = ANY ((SELECT string_to_array(current_setting('kurskreis.tenant', true), ','))::text[]));`;
}

function widened({ name, definition }: NaturalKey): string {
  return definition
    .replace(/ INDEX \S+ ON /, ` INDEX "${`${name}_of_tenant`.slice(0, 63)}" ON `)
    .replace(' USING btree (', ' USING btree (tenant, ');
}
