// A thousand offers of places, from “these courses may be filled” to “the last mail is away”: outbox, queue, choosing who is next, holding
// places, mails. One worker; once with its queue on PostgreSQL, once on Redis (where this machine has one).
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { printTable } from './lib/measure.mjs';
import { startRedis } from './lib/own-redis.mjs';
import { ownInstallation } from './lib/own-server.mjs';

const COURSES = Number(process.env.BENCH_COURSES ?? 50);
const PLACES = 20;
const PEOPLE = COURSES * PLACES;
const WORKER = join(resolve(import.meta.dirname, '../dist/src'), 'worker.js');

const installation = await ownInstallation();
const database = new pg.Client(installation.url);
await database.connect();
const redis = await startRedis();
const queues = [['PostgreSQL', {}], ...(redis === null ? [] : [['Redis', { QUEUE_URL: redis.url }]])];

const rows = [];
for (const [queue, settings] of queues) rows.push({ queue, ...(await fill(settings)) });
printTable(`${PEOPLE} Platzangebote in ${COURSES} Kursen, ein Worker`, rows);
if (process.env.BENCH_OUTPUT) writeFileSync(process.env.BENCH_OUTPUT, JSON.stringify(rows, null, 2));
await redis?.stop();
await database.end();
await installation.close();

/** From the first look of the relay to the last event that is done. */
async function fill(settings) {
  await prepare();
  const worker = spawn(process.execPath, [WORKER], {
    env: { ...installation.environment, ...settings },
    stdio: 'inherit',
  });
  await reached('SELECT count(*) > 0 AS yes FROM outbox_event WHERE relayed_at IS NOT NULL');
  const start = performance.now();
  await reached(`SELECT count(*) = ${PEOPLE} AS yes FROM place_offer`);
  const offered = (performance.now() - start) / 1000;
  await reached('SELECT count(*) = 0 AS yes FROM outbox_event WHERE done_at IS NULL');
  const told = (performance.now() - start) / 1000;
  const { rows: sent } = await database.query(`SELECT count(*)::int AS mails FROM mail WHERE state = 'sent'`);
  if (sent[0].mails !== PEOPLE) throw new Error(`${sent[0].mails} mails instead of ${PEOPLE}`);
  const peak = peakOf(worker.pid);
  await new Promise((done) => {
    worker.once('exit', done);
    worker.kill('SIGTERM');
  });
  return {
    'all offered s': offered,
    'offers/s': PEOPLE / offered,
    'all mails away s': told,
    'offers with mail/s': PEOPLE / told,
    'peak MiB': peak,
  };
}

/** Where the system tells it; else nothing. */
function peakOf(pid) {
  try {
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);
  } catch {
    return 'unknown';
  }
}

async function reached(sql) {
  for (;;) {
    const { rows: found } = await database.query(sql);
    if (found[0].yes) return;
    await new Promise((next) => setTimeout(next, 20));
  }
}

/** People who wait in one Gemeinde, and empty courses in it; everything else is gone. */
async function prepare() {
  await database.query(
    'TRUNCATE place_offer, client_link, start_run, offering_hold, referral, mail, outbox_event, handled_event CASCADE',
  );
  const [template] = (
    await database.query(
      `SELECT o.id, site.ags FROM offering o JOIN offering_site os ON os.offering_id = o.id AND os.position = 0
       JOIN site ON site.id = os.site_id JOIN provider_approval a ON a.site_id = site.id AND a.course_type_code = o.course_type_code
       WHERE o.format_code = 'general' AND o.state = 'open' AND site.ags IS NOT NULL AND o.external_key NOT LIKE 'bench-%'
       ORDER BY o.id LIMIT 1`,
    )
  ).rows;
  await makeCourses(template.id);
  await database.query(
    `INSERT INTO referral (id, code, office_id, ags, format_code, level, access_route, dayparts, children_under_three,
       children_from_three, mobility, waiting_since, state, created_at, changed_at)
     SELECT gen_random_uuid(), 'K' || lpad(person::text, 7, '0'), office.id, $2, 'general', 'A1', 'entitled', '{}', 0, 0,
       'public-transport', current_date - 100 + person % 60, 'waiting', now(), now()
     FROM generate_series(1, $1::int) AS person, (SELECT id FROM organisation WHERE kind = 'counselling' LIMIT 1) office`,
    [PEOPLE, template.ags],
  );
  await database.query(
    `INSERT INTO outbox_event (name, version, payload, occurred_at)
     SELECT 'offering-changed', 1, jsonb_build_object('offeringId', id), now() FROM offering WHERE external_key LIKE 'bench-%'`,
  );
  await database.query('ANALYZE');
}

async function makeCourses(template) {
  await database.query(`DELETE FROM offering WHERE external_key LIKE 'bench-%'`);
  const { rows: columns } = await database.query(
    `SELECT column_name AS name FROM information_schema.columns
     WHERE table_name = 'offering' AND column_name NOT IN ('id', 'external_key', 'is_filled_from_list', 'maximum_size',
       'minimum_size', 'childcare_places', 'childcare_taken', 'childcare_minimum_age_years', 'confirmed_on', 'starts_on')`,
  );
  const kept = columns.map(({ name }) => `"${name}"`).join(', ');
  await database.query(
    `INSERT INTO offering (id, external_key, is_filled_from_list, maximum_size, minimum_size, confirmed_on, starts_on, ${kept})
     SELECT gen_random_uuid(), 'bench-' || n, true, $2, 1, current_date, current_date + 21, ${kept}
     FROM offering, generate_series(1, $1::int) n WHERE id = $3`,
    [COURSES, PLACES, template],
  );
  await database.query(
    `INSERT INTO offering_section (offering_id, number, level, starts_on, taken)
     SELECT id, 1, 'A1', current_date + 21, 0 FROM offering WHERE external_key LIKE 'bench-%'`,
  );
  await database.query(
    `INSERT INTO offering_site (offering_id, site_id, position)
     SELECT o.id, os.site_id, 0 FROM offering o, offering_site os
     WHERE o.external_key LIKE 'bench-%' AND os.offering_id = $1 AND os.position = 0`,
    [template],
  );
}
