import type pg from 'pg';
import type { Settings } from '../config/settings.js';
import { retryOnDeadlock } from '../database/retry-on-deadlock.js';
import { asOperator } from './as-operator.js';
import { Refused } from '../refusal/refused.js';
import { partTenants } from './part-tenants.js';
import { whyUnbound } from './step-down.js';
import { readAddress, refuseTaken, refuseUnlikely, type TenantWords } from './tenant-words.js';

/** A county that joins. */
export interface NewTenant extends TenantWords {
  /** The county from which it takes course types and rules to begin with. */
  readonly like: string;
}

/** What migrations brought: the law and the usual words, dated and with their sources. Each before what points at it. */
const BEGINS_WITH = ['course_type', 'course_format', 'rule_parameter', 'kursnet_notes'];

/** What each county decides for itself begins as the migration that brought open data begins it for everybody, whatever the other one decided. */
const NOT_DECIDED_YET = `
  INSERT INTO rule_parameter (key, valid_from, value, source)
  VALUES ('open-data.published', '2005-01-01', 0, 'Vorgabe bis zu einem Beschluss des Landkreises')`;
const DECIDED_BY_ANOTHER = `DELETE FROM rule_parameter WHERE key = 'open-data.published' AND tenant = $1`;

/**
 * “Landkreis aufnehmen”: another county on this installation. It begins with course types, formats and rules of one that is there, and with
 * nothing else. The first time, the tables are parted for good. Throws {@link Refused}.
 */
export async function addTenant(settings: Settings, added: NewTenant): Promise<NewTenant> {
  const tenant = { ...added, publicUrl: readAddress(settings, added.publicUrl) };
  refuseUnlikely(tenant);
  // Parting takes every table, while processes are at work on some of them.
  await retryOnDeadlock(() => asOperator(settings, (client) => write(client, settings, tenant)));
  return tenant;
}

async function write(client: pg.Client, settings: Settings, tenant: NewTenant): Promise<void> {
  await client.query('LOCK TABLE tenant IN EXCLUSIVE MODE');
  const { rows: known } = await client.query<{ name: string; publicUrl: string | null }>(
    'SELECT name, coalesce(public_url, $1) AS "publicUrl" FROM tenant ORDER BY created_at, name',
    [settings.ownUrl],
  );
  refuseTaken(known, tenant);
  const unbound = await whyUnbound(client);
  if (unbound !== null) throw new Refused('invalid', { code: 'tenants-unbound' }, unbound);
  if (known.length === 1) {
    await partTenants(client);
    await client.query('UPDATE tenant SET public_url = $1 WHERE public_url IS NULL', [settings.ownUrl]);
  }
  await client.query(
    'INSERT INTO tenant (name, title, public_url, holidays_of, created_at) VALUES ($1, $2, $3, $4, clock_timestamp())',
    [tenant.name, tenant.title, tenant.publicUrl, tenant.holidaysOf],
  );
  await copyBeginnings(client, tenant);
  await client.query(DECIDED_BY_ANOTHER, [tenant.name]);
  await client.query(NOT_DECIDED_YET);
}

/** Read as the one and written as the other: no row is ever of both, and what a trigger adds is of the one that begins. */
async function copyBeginnings(client: pg.Client, { like, name }: NewTenant): Promise<void> {
  await workFor(client, like);
  const beginnings: { readonly table: string; readonly rows: string }[] = [];
  for (const table of BEGINS_WITH) {
    const { rows } = await client.query<{ rows: string }>(
      `SELECT coalesce(jsonb_agg(to_jsonb(own) - 'tenant'), '[]')::text AS rows FROM "${table}" own WHERE tenant = $1`,
      [like],
    );
    beginnings.push({ table, rows: rows[0]?.rows ?? '[]' });
  }
  await workFor(client, name);
  for (const { table, rows } of beginnings) {
    const columns = await columnsOf(client, table);
    await client.query(
      `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::"${table}", $1)`,
      [rows],
    );
  }
}

async function workFor(client: pg.Client, name: string): Promise<void> {
  await client.query(`SELECT set_config('kurskreis.tenant', $1, true)`, [name]);
}

async function columnsOf(client: pg.Client, table: string): Promise<string> {
  const { rows } = await client.query<{ columns: string }>(
    `SELECT string_agg(quote_ident(attname), ', ') AS columns FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' AND attname <> 'tenant'`,
    [table],
  );
  return rows[0]?.columns ?? '';
}
