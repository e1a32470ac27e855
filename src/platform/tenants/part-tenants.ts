import type pg from 'pg';

interface NarrowKey {
  readonly table: string;
  readonly index: string;
  /** The index of the same columns with the county before them. */
  readonly wide: string;
  readonly constraint: string | null;
  readonly isPrimary: boolean;
}

interface PointingKey {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/**
 * “Trennen”, once, before the second county comes: what could be there once in the installation can from now on be there once in each county,
 * keys between tables lead only to rows of the same county, and even the owner of the tables is shown only what its connection works for.
 * Inside the transaction of the caller. A version of the program that knows of no counties cannot work on these tables.
 */
export async function partTenants(client: pg.Client): Promise<void> {
  await widenKeys(client);
  await forceRowSecurity(client);
}

/** The first half: what could be there once in the installation can be there once in each county, and no row points at one of another. */
export async function widenKeys(client: pg.Client): Promise<void> {
  await client.query('SET CONSTRAINTS ALL IMMEDIATE');
  for (const key of await readNarrowKeys(client)) await widen(client, key);
  for (const key of await readNarrowPointers(client)) await bindToTenant(client, key);
}

/** The second: PostgreSQL shows each connection the rows of its county alone, also where it owns the tables. */
export async function forceRowSecurity(client: pg.Client): Promise<void> {
  for (const table of await readOwnedTables(client)) {
    await client.query(
      `CREATE INDEX IF NOT EXISTS "${`${table}_tenant`.slice(0, 63)}" ON "${table}" (tenant)`,
    );
    await client.query(`ALTER TABLE "${table}" FORCE ROW LEVEL SECURITY`);
  }
}

/** The tables whose rows belong to a county, by name. */
export async function readOwnedTables(client: pg.ClientBase): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class
     WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relrowsecurity ORDER BY relname`,
  );
  return rows.map(({ name }) => name);
}

/** Unique indexes beside which stands one of the same columns, the same condition and the county. */
async function readNarrowKeys(client: pg.Client): Promise<readonly NarrowKey[]> {
  const { rows } = await client.query<NarrowKey>(
    `SELECT t.relname AS table, i.relname AS index, w.relname AS wide, c.conname AS constraint, x.indisprimary AS "isPrimary"
     FROM pg_index x
     JOIN pg_class i ON i.oid = x.indexrelid
     JOIN pg_class t ON t.oid = x.indrelid
     JOIN pg_index y ON y.indrelid = x.indrelid AND y.indisunique AND y.indexrelid <> x.indexrelid
     JOIN pg_class w ON w.oid = y.indexrelid
     LEFT JOIN pg_constraint c ON c.conindid = i.oid AND c.contype IN ('p', 'u')
     WHERE x.indisunique AND t.relnamespace = 'public'::regnamespace
       AND regexp_replace(pg_get_indexdef(y.indexrelid), ' INDEX \\S+ ON ', ' INDEX ON ')
         = replace(regexp_replace(pg_get_indexdef(x.indexrelid), ' INDEX \\S+ ON ', ' INDEX ON '),
             ' USING btree (', ' USING btree (tenant, ')
     ORDER BY t.relname, i.relname`,
  );
  return rows;
}

async function widen(client: pg.Client, key: NarrowKey): Promise<void> {
  const { table, index, wide, constraint, isPrimary } = key;
  const pointing = constraint === null ? [] : await readPointingKeys(client, table, index);
  for (const { table: from, name } of pointing)
    await client.query(`ALTER TABLE "${from}" DROP CONSTRAINT "${name}"`);
  await client.query(
    constraint === null ? `DROP INDEX "${index}"` : `ALTER TABLE "${table}" DROP CONSTRAINT "${constraint}"`,
  );
  if (isPrimary)
    await client.query(
      `ALTER TABLE "${table}" ADD CONSTRAINT "${constraint ?? index}" PRIMARY KEY USING INDEX "${wide}"`,
    );
  for (const { table: from, name, definition } of pointing)
    await client.query(`ALTER TABLE "${from}" ADD CONSTRAINT "${name}" ${withTenant(definition)}`);
}

async function readPointingKeys(
  client: pg.Client,
  table: string,
  index: string,
): Promise<readonly PointingKey[]> {
  const { rows } = await client.query<PointingKey>(
    `SELECT f.relname AS table, c.conname AS name, pg_get_constraintdef(c.oid) AS definition
     FROM pg_constraint c JOIN pg_class f ON f.oid = c.conrelid
     WHERE c.contype = 'f' AND c.confrelid = $1::regclass AND c.conindid = $2::regclass`,
    [table, index],
  );
  return rows;
}

/** Keys that lead to an id which is drawn: it is of one county, but nothing would stop another one from naming it. */
async function readNarrowPointers(
  client: pg.Client,
): Promise<readonly (PointingKey & { readonly parent: string })[]> {
  const { rows } = await client.query<PointingKey & { readonly parent: string }>(
    `SELECT f.relname AS table, c.conname AS name, pg_get_constraintdef(c.oid) AS definition, p.relname AS parent
     FROM pg_constraint c JOIN pg_class f ON f.oid = c.conrelid JOIN pg_class p ON p.oid = c.confrelid
     WHERE c.contype = 'f' AND f.relnamespace = 'public'::regnamespace
       AND pg_get_constraintdef(c.oid) NOT LIKE '%, tenant) REFERENCES%'
     ORDER BY f.relname, c.conname`,
  );
  return rows;
}

async function bindToTenant(
  client: pg.Client,
  { table, name, definition, parent }: PointingKey & { readonly parent: string },
): Promise<void> {
  const columns = / REFERENCES \S+\(([^)]+)\)/.exec(definition)?.[1] ?? '';
  const index = `${parent}_${columns.replaceAll(/\W+/g, '_')}_of_tenant`.slice(0, 63);
  await client.query(`CREATE UNIQUE INDEX IF NOT EXISTS "${index}" ON "${parent}" (${columns}, tenant)`);
  await client.query(`ALTER TABLE "${table}" DROP CONSTRAINT "${name}"`);
  await client.query(`ALTER TABLE "${table}" ADD CONSTRAINT "${name}" ${withTenant(definition)}`);
}

/** The county stands last, because other rooms look at the first column of a key; and it stays where what a row points at is deleted. */
function withTenant(definition: string): string {
  return definition.replace(
    /^FOREIGN KEY \(([^)]+)\) REFERENCES (\S+)\(([^)]+)\)(.*)$/,
    (_, own: string, parent: string, theirs: string, more: string) =>
      `FOREIGN KEY (${own}, tenant) REFERENCES ${parent}(${theirs}, tenant)${more.replace('ON DELETE SET NULL', `ON DELETE SET NULL (${own})`)}`,
  );
}
