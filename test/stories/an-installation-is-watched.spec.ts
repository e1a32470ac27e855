import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCommandHere } from '../support/command-line.js';
import { examplePassword } from '../support/example-county.js';
import { EXAMPLE_DAY, settingsOfExample } from '../support/example-template.js';
import { freePort } from '../support/free-port.js';
import { OwnProcess } from '../support/own-process.js';
import { until } from '../support/until.js';
import { Visitor } from '../support/visitor.js';

const TOKEN = 'token of those who watch';
/** What nobody may find in a log, planted wherever something can be sent. */
const MARK = 'Geheimnis';

interface StuckEvent {
  readonly id: number;
  readonly name: string;
}

interface SelfCheck {
  readonly checkedAt: string | null;
  readonly findings: readonly { readonly check: string; readonly count: number }[];
}

/** How each state that cannot be is brought about: past the application, and past the triggers and keys of the database. */
const BREAKAGES: Readonly<Record<string, string>> = {
  'course-overbooked': `UPDATE offering_section SET taken = 999 WHERE (offering_id, number) IN (
    SELECT offering_id, number FROM offering_section ORDER BY 1, 2 LIMIT 1)`,
  'held-places-miscounted': `UPDATE offering_section SET held = held + 1 WHERE (offering_id, number) IN (
    SELECT offering_id, number FROM offering_section ORDER BY 1 DESC, 2 LIMIT 1)`,
  'held-place-without-offer': `INSERT INTO offering_hold (id, offering_id, section_number)
    SELECT gen_random_uuid(), id, 1 FROM offering LIMIT 1`,
  'offer-without-held-place': `DELETE FROM offering_hold WHERE id IN (
    SELECT id FROM place_offer WHERE state = 'open' ORDER BY id LIMIT 1)`,
  'offered-case-without-offer': `UPDATE referral SET state = 'accepted' WHERE id IN (
    SELECT referral_id FROM place_offer WHERE state = 'open' ORDER BY id LIMIT 1)`,
  'waiting-case-with-offer': `UPDATE referral SET state = 'waiting' WHERE id IN (
    SELECT referral_id FROM place_offer WHERE state = 'open' ORDER BY id DESC LIMIT 1)`,
  'waiting-case-off-the-list': `UPDATE referral SET format_code = 'no-such' WHERE id IN (
    SELECT id FROM referral WHERE state = 'waiting' ORDER BY id LIMIT 1)`,
  'gap-open-twice': `DROP INDEX gap_open_once, gap_open_once_of_tenant; CREATE TEMP TABLE again AS SELECT * FROM gap WHERE closed_on IS NULL LIMIT 1;
    UPDATE again SET id = gen_random_uuid(); INSERT INTO gap SELECT * FROM again`,
  'event-handled-twice': `ALTER TABLE handled_event DROP CONSTRAINT handled_event_pkey;
    INSERT INTO handled_event SELECT * FROM handled_event LIMIT 1`,
  'event-done-unheard': `INSERT INTO outbox_event (name, version, payload, occurred_at, done_at)
    VALUES ('of-nothing', 1, '{}', now(), now())`,
  'mail-sent-without-attempt': `UPDATE mail SET attempts = 0 WHERE id IN (SELECT id FROM mail WHERE state = 'sent' LIMIT 1)`,
  'decision-of-nobody': `DELETE FROM decision WHERE id IN (SELECT decision_id FROM yearly_selection WHERE state = 'decided')`,
  'frozen-value-altered': `UPDATE measured_value SET comment = 'anders' WHERE id IN (SELECT id FROM measured_value LIMIT 1)`,
};

describe('An installation is watched', () => {
  let environment: Record<string, string>;
  let database: pg.Client;
  let app: OwnProcess;
  let worker: OwnProcess;
  let ports: Readonly<Record<'app' | 'appMetrics' | 'workerMetrics', number>>;
  let administrator: Visitor;

  beforeAll(async () => {
    ports = { app: await freePort(), appMetrics: await freePort(), workerMetrics: await freePort() };
    environment = {
      ...(await settingsOfExample('filled_from_list')),
      SESSION_SECRET: 'the secret of a story, 32 characters',
      CLOCK_STANDS_AT: EXAMPLE_DAY,
      LOG_LEVEL: 'debug',
      METRICS_TOKEN: TOKEN,
    };
    const own = (entry: string, port: number): OwnProcess =>
      new OwnProcess(entry, { ...environment, PORT: String(ports.app), METRICS_PORT: String(port) });
    app = own('main', ports.appMetrics);
    worker = own('worker', ports.workerMetrics);
    database = new pg.Client(environment['DATABASE_URL']);
    await database.connect();
    await until(
      async () => (await isReady(ports.app, '/api/health/ready')) && isReady(ports.workerMetrics, '/ready'),
    );
    administrator = new Visitor(`http://127.0.0.1:${ports.app}`);
    const login = { login: 'landkreis', password: examplePassword('landkreis') };
    expect((await administrator.post('/api/v1/session', login)).status).toBe(201);
  });
  afterAll(async () => {
    await database.end();
    await Promise.all([app.stop(), worker.stop()]);
  });

  const scrape = async (port: number, token = TOKEN): Promise<string> =>
    (
      await fetch(`http://127.0.0.1:${port}/metrics`, { headers: { authorization: `Bearer ${token}` } })
    ).text();
  const selfCheck = async (): Promise<SelfCheck> =>
    (await administrator.get<SelfCheck>('/api/v1/self-check')).body;
  const checkNow = (): ReturnType<typeof runCommandHere> =>
    runCommandHere(['self-check'], {
      databaseUrl: environment['DATABASE_URL'] ?? '',
      now: EXAMPLE_DAY,
    });

  it('finds nothing impossible in an installation that only its own acts have changed', async () => {
    expect((await selfCheck()).checkedAt).toBeNull();
    expect(await checkNow()).toEqual({ exitCode: 0, errors: '', output: 'Alles passt zueinander.\n' });
    expect(await selfCheck()).toMatchObject({ findings: [] });
  });

  it('finds each state that cannot be, and tells whoever keeps the installation', async () => {
    await database.query('SET session_replication_role = replica');
    for (const sql of Object.values(BREAKAGES)) await database.query(sql);
    await database.query('SET session_replication_role = origin');
    const end = await checkNow();
    expect(end.exitCode).toBe(1);
    expect(end.output).toContain('mehr belegte und zurückgehaltene Plätze');
    const { findings } = await selfCheck();
    expect(findings.map(({ check }) => check).toSorted()).toEqual(Object.keys(BREAKAGES).toSorted());
    const { toDos } = (await administrator.get<{ toDos: { kind: string }[] }>('/api/v1/start-page')).body;
    expect(toDos.map(({ kind }) => kind)).toContain('state-impossible');
  });

  it('shows events that do not arrive, sends them out again and gives them up, with a line in the protocol', async () => {
    await database.query(`INSERT INTO outbox_event (name, version, payload, occurred_at, relayed_at, relay_round)
      VALUES ('mail-posted', 1, '{"mailId": "53be2a20-8431-4207-818d-7f5a91f5176a"}', now(), clock_timestamp(), 5)`);
    const stuck = async (): Promise<readonly StuckEvent[]> =>
      (await administrator.get<{ items: readonly StuckEvent[] }>('/api/v1/stuck-events')).body.items;
    const [event] = await stuck();
    expect(event).toMatchObject({ name: 'mail-posted' });
    expect(JSON.stringify(event)).not.toContain('53be2a20');
    expect((await administrator.post(`/api/v1/stuck-events/${event?.id ?? 0}/retry`)).status).toBe(204);
    expect(await stuck()).toEqual([]);
    await until(async () => worker.said().includes('event not handled')); // as hopeless as before
    await database.query('UPDATE outbox_event SET relay_round = 6 WHERE id = $1', [event?.id]);
    expect((await administrator.delete(`/api/v1/stuck-events/${event?.id ?? 0}`)).status).toBe(204);
    expect((await administrator.delete(`/api/v1/stuck-events/${event?.id ?? 0}`)).status).toBe(404);
    const { rows } = await database.query<{ act: string }>(
      `SELECT act FROM audit_line WHERE act LIKE 'event-%' ORDER BY id`,
    );
    expect(rows.map(({ act }) => act)).toEqual(['event-retried', 'event-discarded']);
  });

  it('measures itself, for those who have the token', async () => {
    const app = await scrape(ports.appMetrics);
    expect(app).toMatch(
      /kurskreis_http_requests_total\{method="GET",route="\/api\/v1\/self-check",status="200"\} [1-9]/,
    );
    expect(app).toMatch(/kurskreis_impossible_states\{check="course-overbooked"\} 1/);
    expect(app).toMatch(/kurskreis_mails\{state="failed"\} \d/);
    expect(app).toMatch(/kurskreis_queue_jobs\{queue="handle-event",state="failed"\} \d/);
    expect(app).toMatch(/kurskreis_gaps_open [1-9]/);
    expect(app).toContain('kurskreis_database_up 1');
    const worker = await scrape(ports.workerMetrics);
    expect(worker).toMatch(/kurskreis_jobs_total\{queue="relay-outbox",outcome="completed"\} [1-9]/);
    expect(worker).toMatch(/kurskreis_database_connections\{pool="main",state="used"\} \d/);
    expect(await scrape(ports.appMetrics, 'a wrong token')).toBe('');
    expect((await administrator.get('/metrics')).text).not.toContain('kurskreis_http');
  });

  it('has one number from the request to the mail, and keeps what is private out of its log', async () => {
    const link = `${MARK}${'aB3-_'.repeat(7)}`;
    const visitor = new Visitor(`http://127.0.0.1:${ports.app}`);
    await visitor.get(`/api/v1/client-offers/${link}`, {
      cookie: `a=${MARK}`,
      authorization: `Bearer ${MARK}`,
    });
    await visitor.get(`/platz/${link}?name=${MARK}`);
    await visitor.post('/api/v1/session', { login: MARK, password: MARK });
    await administrator.get(`/api/v1/referrals?cursor=${MARK}`);
    const posted = await administrator.post<{ id?: string }>('/api/v1/planning/runs', { note: MARK });
    expect(posted.status).toBeLessThan(300);
    const correlationOf = async (name: string): Promise<string> => {
      const { rows } = await database.query<{ correlation: string }>(
        'SELECT correlation FROM outbox_event WHERE name = $1 AND correlation IS NOT NULL ORDER BY id DESC LIMIT 1',
        [name],
      );
      return rows[0]?.correlation ?? '';
    };
    const number = await correlationOf('plan-requested');
    expect(number).toMatch(/^[0-9a-f-]{36}$/);
    await until(async () => worker.said().includes(number));
    expect(app.said()).toContain(number);
    for (const secret of [
      MARK,
      link,
      TOKEN,
      environment['SESSION_SECRET'] ?? '',
      examplePassword('landkreis'),
    ])
      expect(app.said() + worker.said()).not.toContain(secret);
  });
});

async function isReady(port: number, path: string): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}${path}`).then(
    ({ status }) => status === 200,
    () => false,
  );
}
