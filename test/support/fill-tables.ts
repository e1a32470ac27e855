import { randomUUID } from 'node:crypto';
import type { House } from './house.js';

interface Key {
  readonly child: string;
  readonly column: string;
  readonly parent: string;
  readonly parentColumn: string;
  readonly onDelete: string;
}

interface Column {
  readonly name: string;
  readonly type: string;
  readonly length: number | null;
  readonly isNullable: boolean;
}

/** Foreign keys of one column, in the whole database. `onDelete` is `c` for CASCADE. */
export function foreignKeys(house: House): Promise<Key[]> {
  return house.query<Key>(
    `SELECT key.conrelid::regclass::text AS child, child.attname AS "column", key.confrelid::regclass::text AS parent,
       parent.attname AS "parentColumn", key.confdeltype AS "onDelete"
     FROM pg_constraint AS key
     JOIN pg_attribute AS child ON child.attrelid = key.conrelid AND child.attnum = key.conkey[1]
     JOIN pg_attribute AS parent ON parent.attrelid = key.confrelid AND parent.attnum = key.confkey[1]
     WHERE key.contype = 'f' AND cardinality(key.conkey) = 1 ORDER BY 1, 2`,
  );
}

/** Tables whose rows belong to a case, at first or second hand, the nearer ones first. */
export function tablesOfCase(keys: readonly Key[]): readonly string[] {
  const found = ['referral'];
  for (const table of found)
    for (const { child, parent } of keys) if (parent === table && !found.includes(child)) found.push(child);
  return found.slice(1);
}

/**
 * Lays one row into each table that belongs to a case and has none of this case yet: every text, list and document of it says `word`.
 * So a table that is added later is covered before anybody thinks of it. Checks of values are dropped, the database is the story's own.
 */
export async function fillTablesOfCase(
  house: House,
  caseId: string,
  word: string,
): Promise<readonly string[]> {
  const keys = await foreignKeys(house);
  const rows = new Map([['referral', caseId]]);
  for (const table of tablesOfCase(keys)) {
    const up = keys.find(({ child, parent }) => child === table && rows.has(parent));
    if (up === undefined) throw new Error(`${table} does not belong to a case after all`);
    const [known] = await house.query<{ id: string }>(
      `SELECT id::text FROM ${table} WHERE ${up.column} = $1 LIMIT 1`,
      [rows.get(up.parent)],
    );
    rows.set(
      table,
      known?.id ?? (await layRow({ table, returning: 'id' }, { house, keys, rows, word, caseId })),
    );
  }
  return [...rows.keys()].slice(1);
}

interface Filling {
  readonly house: House;
  readonly keys: readonly Key[];
  /** Ids of rows that a key must lead to, by their tables. */
  readonly rows: ReadonlyMap<string, string>;
  readonly word: string;
  readonly caseId: string;
}

/** Returns what the new row has in the column `returning`. */
async function layRow(
  { table, returning }: { readonly table: string; readonly returning: string },
  filling: Filling,
): Promise<string> {
  const { house, keys } = filling;
  const checks = await house.query<{ name: string }>(
    `SELECT conname AS name FROM pg_constraint WHERE conrelid = $1::regclass AND contype = 'c'`,
    [table],
  );
  for (const { name } of checks) await house.asOwner(`ALTER TABLE ${table} DROP CONSTRAINT "${name}"`);
  const columns = await house.query<Column>(
    `SELECT column_name AS name, udt_name AS type, character_maximum_length AS length, is_nullable = 'YES' AS "isNullable"
     FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1 AND is_identity = 'NO' AND is_generated = 'NEVER'
       AND column_name <> 'tenant'`,
    [table],
  );
  const values = [];
  for (const column of columns) {
    const key = keys.find(({ child, column: name }) => child === table && name === column.name);
    values.push(key === undefined ? valueOf(column, filling) : await keyValue(key, column, filling));
  }
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  const places = values.map((_, index) => `$${index + 1}`).join(', ');
  const [row] = await house.query<{ value: string }>(
    `INSERT INTO ${table} (${names}) VALUES (${places}) RETURNING ${returning}::text AS value`,
    values,
  );
  return row?.value ?? '';
}

/** The row of this case where the key leads to one, else any row, which is made where there is none and one is needed. */
async function keyValue(key: Key, { isNullable }: Column, filling: Filling): Promise<string | null> {
  const { house, rows } = filling;
  const own = rows.get(key.parent);
  if (own !== undefined) return own;
  const [any] = await house.query<{ value: string }>(
    `SELECT ${key.parentColumn}::text AS value FROM ${key.parent} LIMIT 1`,
  );
  if (any !== undefined) return any.value;
  if (isNullable) return null;
  const ofNobody = { ...filling, rows: new Map<string, string>(), word: 'nobody', caseId: randomUUID() };
  return layRow({ table: key.parent, returning: key.parentColumn }, ofNobody);
}

function valueOf({ name, type, length }: Column, { word, caseId }: Filling): unknown {
  if (name === 'id') return randomUUID();
  switch (type) {
    case 'uuid':
      return caseId;
    case '_uuid':
      return [caseId];
    case 'text':
    case 'varchar':
    case 'bpchar':
      return length === null ? word : word.slice(0, length);
    case '_text':
      return [word];
    case 'json':
    case 'jsonb':
      return JSON.stringify({ word, caseId });
    case 'bool':
      return false;
    case 'date':
    case 'timestamptz':
      return '2026-11-24';
    default:
      return 1;
  }
}
