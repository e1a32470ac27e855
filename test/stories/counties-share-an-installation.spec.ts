import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getQueueToken } from '@nestjs/bullmq';
import type { Queue } from 'bullmq';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { CHECK_COVERAGE_GAPS_QUEUE } from '../../src/coverage/index.js';
import { INSTALLATION_GAUGES } from '../../src/platform/metrics/installation-gauges.js';
import { TenantPool } from '../../src/platform/database/tenant-pool.js';
import { RegisterSchedules } from '../../src/platform/queue/register-schedules.js';
import { inTenant } from '../../src/platform/tenants/current-tenant.js';
import { readOwnedTables } from '../../src/platform/tenants/part-tenants.js';
import { SCHEDULE } from '../../src/schedule.js';
import { FindOrganisations } from '../../src/organisations/index.js';
import { runCommandHere } from '../support/command-line.js';
import { createEmptyDatabase } from '../support/story-database.js';
import { NEIGHBOUR, TwoCounties } from '../support/two-counties.js';
import { until } from '../support/until.js';
import type { Visitor } from '../support/visitor.js';

const FIRST = 'landkreis';

const LAST_CHECK =
  'SELECT extract(epoch FROM max(finished_at))::float8 AS value FROM gap_check WHERE tenant = $1';

describe('Two counties share an installation', () => {
  let counties: TwoCounties;
  let first: Visitor;
  let second: Visitor;

  beforeAll(async () => {
    counties = await TwoCounties.open();
    first = await counties.signIn(counties.first(), 'landkreis');
    second = await counties.signIn(counties.second(), 'landkreis');
  });
  afterAll(() => counties.close());

  it('and each has the same things under other ids, at an address of its own', async () => {
    const names = await counties.rows<{ tenant: string; offerings: number; cases: number }>(
      `SELECT tenant, count(*)::int AS offerings, (SELECT count(*)::int FROM referral r WHERE r.tenant = o.tenant) AS cases
       FROM offering o GROUP BY tenant ORDER BY tenant`,
    );
    expect(names.map(({ tenant }) => tenant)).toEqual([FIRST, NEIGHBOUR]);
    expect(names[0]?.offerings).toBeGreaterThan(40);
    expect(names[1]?.offerings).toBe(names[0]?.offerings);
    const [here, there] = await Promise.all([first, second].map((one) => ownIds(one)));
    expect(here?.length).toBeGreaterThan(10);
    expect(there).toHaveLength(here?.length ?? 0);
    expect(there?.filter((id) => here?.includes(id))).toEqual([]);
  });

  it('a session of one is none of the other', async () => {
    const thief = counties.second();
    const answer = await thief.get('/api/v1/session', { cookie: first.cookieHeader() });
    expect(answer.status).toBe(401);
    expect((await first.get('/api/v1/session')).status).toBe(200);
  });

  it('whatever one can read by its id is not there for the other', async () => {
    const paths = await readablePaths(counties, first);
    expect(new Set(paths.map(({ route }) => route)).size).toBeGreaterThan(15);
    const seen: string[] = [];
    for (const { path } of paths) {
      const { status } = await second.get(path);
      if (status < 400) seen.push(`${path} ${status}`);
    }
    expect(seen).toEqual([]);
  });

  it('PostgreSQL itself shows, changes and takes no row of the other, in any table', async () => {
    const pool = new TenantPool({ connectionString: counties.house.settings.DATABASE_URL, max: 1 });
    const neighbour = await counties.tenant(NEIGHBOUR);
    const tables = await readOwnedTables(counties.operator);
    expect(tables.length).toBeGreaterThan(120);
    try {
      for (const table of tables) {
        const foreign = `FROM "${table}" WHERE tenant <> '${NEIGHBOUR}'`;
        const tries = await inTenant(neighbour, async () => ({
          seen: (await pool.query<{ n: number }>(`SELECT count(*)::int AS n ${foreign}`)).rows[0]?.n,
          taken: await refusal(() =>
            pool.query(`UPDATE "${table}" SET tenant = '${FIRST}' WHERE tenant = '${NEIGHBOUR}'`),
          ),
          removed: (await pool.query(`DELETE ${foreign}`)).rowCount,
        }));
        const [own] = await counties.rows<{ n: number }>(
          `SELECT count(*)::int AS n FROM "${table}" WHERE tenant = '${NEIGHBOUR}'`,
        );
        const isRefused: unknown = own?.n === 0 ? null : expect.any(String);
        expect({ table, ...tries }).toEqual({ table, seen: 0, taken: isRefused, removed: 0 });
      }
    } finally {
      await pool.end();
    }
  });

  it('a key of one leads to nothing of the other', async () => {
    await counties.operator.query(
      `INSERT INTO municipality SELECT (jsonb_populate_record(m, '{"ags":"99999999","tenant":"landkreis"}')).* FROM municipality m
       WHERE tenant = 'landkreis' LIMIT 1`,
    );
    const move = (tenant: string): Promise<string | null> =>
      refusal(() => counties.operator.query(`UPDATE site SET ags = '99999999' WHERE tenant = $1`, [tenant]));
    expect(await move(NEIGHBOUR)).toMatch(/foreign key/);
    await counties.operator.query('BEGIN');
    expect(await move(FIRST)).toBeNull();
    await counties.operator.query('ROLLBACK');
  });

  it('nor does any other key, and what may be there once may be there once in each', async () => {
    const loose = await counties.rows(
      `SELECT conrelid::regclass::text AS table, conname FROM pg_constraint
       WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND pg_get_constraintdef(oid) NOT LIKE '%, tenant) REFERENCES%'`,
    );
    expect(loose).toEqual([]);
    const shared = await counties.rows(
      `SELECT i.indexrelid::regclass::text AS index FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid
       WHERE i.indisunique AND t.relnamespace = 'public'::regnamespace AND t.relrowsecurity AND NOT EXISTS (
         SELECT 1 FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attnum = ANY (i.indkey) AND (
           a.attname IN ('tenant', 'token_hash', 'sid', 'hash', 'event_id') OR a.atttypid = 'uuid'::regtype OR a.attidentity <> ''))`,
    );
    expect(shared).toEqual([]);
    const unforced = await counties.rows(
      `SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND NOT relforcerowsecurity
       ORDER BY relname`,
    );
    expect(unforced.map(({ relname }) => relname as string)).toEqual([
      'login_attempt',
      'migration',
      'tenant',
    ]);
  });

  it('work that nobody ordered for a county sees none', async () => {
    const organisations = await counties.house.get(FindOrganisations).all();
    expect(organisations).toEqual([]);
    const neighbour = await counties.tenant(NEIGHBOUR);
    const own = await inTenant(neighbour, () => counties.house.get(FindOrganisations).all());
    expect(own.length).toBeGreaterThan(5);
  });

  it('an address of none is refused before anything is read', async () => {
    const stranger = await fetch(
      `${counties.house.address.replace('127.0.0.1', '127.0.0.2')}/api/v1/session`,
    ).catch(() => null);
    const answer = stranger ?? (await viaProxy(counties.house.address));
    expect(answer.status).toBe(421);
    expect(await answer.json()).toMatchObject({ code: 'wrong-address' });
  });

  it('the worker has the schedule of each, and checks for gaps in one without touching the other', async () => {
    const schedules = counties.house.inWorker(RegisterSchedules);
    await schedules.restore();
    expect(await schedules.restore()).toBe(0);
    const lines = SCHEDULE.map(async (line) => queueOf(counties, line.queue).getJobSchedulersCount());
    expect(new Set(await Promise.all(lines))).toEqual(new Set([2]));
    const queue = queueOf(counties, CHECK_COVERAGE_GAPS_QUEUE);
    expect((await queue.getJobSchedulers()).map(({ key }) => key).sort()).toEqual([
      CHECK_COVERAGE_GAPS_QUEUE,
      `${CHECK_COVERAGE_GAPS_QUEUE}@${NEIGHBOUR}`,
    ]);
    await endSchedules(counties);
    const before = await countsOf(counties, FIRST);
    counties.house.clock.moveTo('2027-03-16T02:30:00Z');
    const neighbour = await counties.tenant(NEIGHBOUR);
    await inTenant(neighbour, () => queue.add(CHECK_COVERAGE_GAPS_QUEUE, {}));
    await until(async () => {
      const rows = await counties.rows(`SELECT tenant FROM gap_check WHERE checked_on = '2027-03-16'`);
      return rows.length > 0;
    });
    await counties.settle();
    const checks = await counties.rows(`SELECT tenant FROM gap_check WHERE checked_on = '2027-03-16'`);
    expect(checks).toEqual([{ tenant: NEIGHBOUR }]);
    expect(await countsOf(counties, FIRST)).toEqual(before);
    expect((await countsOf(counties, NEIGHBOUR)).mails).toBeGreaterThan(0);
  });

  it('the figure of the last check is that of the county where it is longest ago', async () => {
    const gauge = INSTALLATION_GAUGES.find(({ name }) => name.includes('gap_check_last'));
    const lastOfFirst = await counties.rows(LAST_CHECK, [FIRST]);
    expect(await counties.rows(gauge?.sql ?? '')).toEqual(lastOfFirst);
    expect(await counties.rows(LAST_CHECK, [NEIGHBOUR])).not.toEqual(lastOfFirst);
  });

  it('a link in a letter leads to the county that wrote it', async () => {
    const letters = await counties.rows<{ tenant: string; text: string }>(
      `SELECT tenant, text_body AS text FROM mail WHERE text_body LIKE '%http%'`,
    );
    const { addresses } = counties;
    const ofOther = letters.filter(({ tenant, text }) =>
      text.includes(tenant === FIRST ? addresses.second : addresses.first),
    );
    expect(letters.some(({ tenant, text }) => tenant === NEIGHBOUR && text.includes(addresses.second))).toBe(
      true,
    );
    expect(ofOther).toEqual([]);
  });

  it('the coverage of one is kept apart from that of the other', async () => {
    const path = '/api/v1/coverage?format=general';
    const before = await Promise.all([first.get(path), second.get(path)]);
    expect(before.map(({ status }) => status)).toEqual([200, 200]);
    await counties.rows(`SELECT set_config('kurskreis.tenant', '${NEIGHBOUR}', false)`);
    await counties.rows(`UPDATE site SET name = 'Nur im Nachbarkreis' WHERE tenant = '${NEIGHBOUR}'`);
    const after = await Promise.all([first.get(path), second.get(path)]);
    expect(after[1]?.text).toContain('Nur im Nachbarkreis');
    expect(after[0]?.text).not.toContain('Nur im Nachbarkreis');
  });

  it('the command line wants to know for whom, once there are two', async () => {
    expect(await counties.command(['at-risk'])).toMatchObject({
      exitCode: 2,
      errors: expect.stringContaining('--tenant <Kurzname>'),
    });
    expect(await counties.command(['at-risk', '--tenant', 'nirgends'])).toMatchObject({ exitCode: 2 });
    const coverage = ['coverage', '--format', 'general', '--tenant', NEIGHBOUR];
    expect(await counties.command(coverage)).toMatchObject({ exitCode: 0 });
    expect(await counties.command(['--tenant', NEIGHBOUR, 'demo', 'reset'])).toMatchObject({ exitCode: 1 });
    const rename = ['tenant', 'change', FIRST, '--title', 'Landkreis Beispiel'];
    expect(await counties.command(rename)).toMatchObject({ exitCode: 0 });
    expect(
      await counties.command(['tenant', 'change', FIRST, '--url', counties.addresses.second]),
    ).toMatchObject({
      exitCode: 1,
      errors: expect.stringContaining('arbeitet schon'),
    });
    const listed = await counties.command(['tenant', 'list']);
    expect(listed.output).toMatch(/Landkreis Beispiel[^]*nachbarkreis/);
  });

  it('both are saved and brought back together, and are parted there too', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'two-counties-'));
    const file = join(folder, 'both.tar');
    expect(await counties.command(['backup', file])).toMatchObject({ exitCode: 0 });
    const databaseUrl = await createEmptyDatabase();
    const restored = await runCommandHere(['restore', file], { databaseUrl, dataFolder: folder });
    expect(restored).toMatchObject({ exitCode: 0, errors: '' });
    const there = new pg.Client(databaseUrl);
    await there.connect();
    const counts = 'SELECT tenant, count(*)::int AS n FROM offering GROUP BY tenant ORDER BY tenant';
    expect((await there.query(counts)).rows).toEqual(await counties.rows(counts));
    const loose = `SELECT count(*)::int AS n FROM pg_class WHERE relrowsecurity AND NOT relforcerowsecurity`;
    expect((await there.query(loose)).rows).toEqual([{ n: 0 }]);
    await there.end();
    await rm(folder, { recursive: true });
  });

  it.each([
    ['nachbarkreis', 'http://andere.example', 'gibt es auf dieser Installation schon'],
    ['dritter', 'https://andere.example', 'beginnen gleich'],
    ['dritter', 'http://localhost:1/weg', 'keine Adresse der Form'],
    ['Dritter', 'http://andere.example', 'geht nicht als Kurzname'],
  ])('%s at %s is refused in words', async (name, url, sentence) => {
    const answer = await counties.command(['tenant', 'add', name, '--title', 'Noch einer', '--url', url]);
    expect(answer).toMatchObject({ exitCode: 1, errors: expect.stringContaining(sentence) });
  });
});

function queueOf(counties: TwoCounties, name: string): Queue {
  return counties.house.inWorker<Queue>(getQueueToken(name) as never);
}

async function ownIds(visitor: Visitor): Promise<readonly string[]> {
  const { body } = await visitor.get<{ items: { id: string }[] }>('/api/v1/offerings?limit=50');
  return body.items.map(({ id }) => id);
}

async function refusal(work: () => Promise<unknown>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

/** From then on the clock of the machine, which nobody stops, sets nothing going; nor does the watch write the lines anew within a minute. */
async function endSchedules(counties: TwoCounties): Promise<void> {
  counties.house.inWorker(RegisterSchedules).beforeApplicationShutdown();
  await until(async () => {
    let left = 0;
    for (const line of SCHEDULE) {
      const queue = queueOf(counties, line.queue);
      for (const { key } of await queue.getJobSchedulers()) {
        left += 1;
        await queue.removeJobScheduler(key);
      }
    }
    return left === 0;
  });
}

async function countsOf(counties: TwoCounties, tenant: string): Promise<Record<string, number>> {
  const [row] = await counties.rows<Record<string, number>>(
    `SELECT (SELECT count(*)::int FROM mail WHERE tenant = $1) AS mails, (SELECT count(*)::int FROM gap WHERE tenant = $1) AS gaps,
       (SELECT count(*)::int FROM outbox_event WHERE tenant = $1) AS events`,
    [tenant],
  );
  return row ?? {};
}

interface ReadablePath {
  readonly route: string;
  readonly path: string;
}

/** Each address of a single row that the Kreisverwaltung of the first county can read, tried with rows of the tables that sound like it. */
async function readablePaths(counties: TwoCounties, first: Visitor): Promise<readonly ReadablePath[]> {
  const { body } = await first.get<{ paths: Record<string, Record<string, unknown>> }>('/api/openapi.json');
  const routes = Object.entries(body.paths)
    .filter(([route, methods]) => 'get' in methods && !route.endsWith('/events'))
    .map(([route]) => route)
    .filter((route) => route.match(/\{/g)?.length === 1);
  const ids = await oneIdOfEachTable(counties);
  const found: ReadablePath[] = [];
  for (const route of routes)
    for (const { table, id } of ids.filter((one) => one.table.includes(thingOf(route)))) {
      const path = route.replace(/\{\w+\}/, id);
      if ((await first.get(path)).status === 200) found.push({ route: `${route} ${table}`, path });
    }
  return found;
}

/** What stands before the id of an address, as a table would call it: `placement-tests` is `placement_test`. */
function thingOf(route: string): string {
  const [, things = ''] = /([\w-]+)\/\{/.exec(route) ?? [];
  return things.replaceAll('-', '_').replace(/ies$/, 'y').replace(/s$/, '');
}

async function oneIdOfEachTable(
  counties: TwoCounties,
): Promise<readonly { readonly table: string; readonly id: string }[]> {
  const tables = await counties.rows<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name = 'id' AND data_type = 'uuid'`,
  );
  const ids = tables.map(async ({ name }) => {
    const rows = await counties.rows<{ id: string }>(
      `SELECT id FROM "${name}" WHERE tenant = '${FIRST}' ORDER BY id LIMIT 1`,
    );
    return rows.map(({ id }) => ({ table: name, id }));
  });
  return (await Promise.all(ids)).flat();
}

/** As a proxy would pass on a name that is nobody's. */
function viaProxy(address: string): Promise<Response> {
  return fetch(`${address}/api/v1/session`, { headers: { 'x-forwarded-host': 'niemand.example' } });
}
