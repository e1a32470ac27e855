import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EXAMPLE_DAY } from '../support/example-template.js';
import { readMailbox } from '../support/mailbox.js';
import { OwnProcess } from '../support/own-process.js';
import { createStoryDatabase } from '../support/story-database.js';
import { until } from '../support/until.js';

/** What must have happened in the database before a process is killed: before, during and after the check, and among the mails. */
const MOMENTS: readonly (readonly [string, string])[] = [
  ['an event is on its way', 'SELECT count(*) > 0 AS reached FROM outbox_event WHERE relayed_at IS NOT NULL'],
  ['the check has found gaps', 'SELECT count(*) > 0 AS reached FROM gap'],
  ['notices are prepared', 'SELECT count(*) > 0 AS reached FROM gap_notice'],
  ['a mail is leaving', `SELECT count(*) > 0 AS reached FROM mail WHERE state IN ('claimed', 'sent')`],
  ['three mails have left', `SELECT count(*) > 2 AS reached FROM mail WHERE state = 'sent'`],
];

describe('Processes are killed, and nothing is lost or told twice', () => {
  let environment: Record<string, string>;
  let database: pg.Client;

  beforeAll(async () => {
    environment = {
      DATABASE_URL: await createStoryDatabase(),
      DATA_DIR: await mkdtemp(join(process.env['STORY_FOLDER'] ?? '', 'killed-')),
      SESSION_SECRET: 'the secret of a story, 32 characters',
      LOG_LEVEL: 'error',
      PORT: '0',
      CLOCK_STANDS_AT: EXAMPLE_DAY,
    };
    await new OwnProcess('command-line', environment, ['demo', 'load']).succeed();
    database = new pg.Client(environment['DATABASE_URL']);
    await database.connect();
  });
  afterAll(() => database.end());

  const rows = async <Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> =>
    (await database.query<Row>(sql)).rows;
  const isReached = async (sql: string): Promise<boolean> =>
    (await rows<{ reached: boolean }>(sql))[0]?.reached === true;
  /** The wait after which the relay no longer trusts the queue is over, for every event that is still open. */
  const letTheWaitPass = (): Promise<unknown> =>
    database.query(
      `UPDATE outbox_event SET relayed_at = relayed_at - interval '2 days' WHERE done_at IS NULL`,
    );

  it('survives kill -9 of the worker and of the HTTP process at each stage of a gap check', async () => {
    for (const [, moment] of MOMENTS) {
      const worker = new OwnProcess('worker', environment);
      const http = new OwnProcess('main', environment);
      await until(() => isReached(moment));
      await Promise.all([worker.kill(), http.kill()]);
      await letTheWaitPass();
    }
    const worker = new OwnProcess('worker', environment);
    await until(() => isReached('SELECT count(*) = 0 AS reached FROM outbox_event WHERE done_at IS NULL'));
    await worker.stop();
  });

  it('has sent each mail of the journal once, each to its own recipient', async () => {
    const journal = await rows<{ id: string; state: string; to_address: string }>(
      'SELECT id, state, to_address FROM mail',
    );
    const mailbox = await readMailbox(environment['DATA_DIR'] ?? '');
    expect(journal.length).toBeGreaterThan(3);
    expect(journal.filter(({ state }) => state !== 'sent')).toEqual([]);
    expect(mailbox.map(({ messageId }) => messageId.slice(1, 37)).sort()).toEqual(
      journal.map(({ id }) => id).sort(),
    );
  });

  it('has told each recipient of each state of a gap once', async () => {
    const twice = await rows(
      'SELECT organisation_id, gap_id, gap_version, reason FROM gap_notice_item GROUP BY 1, 2, 3, 4 HAVING count(*) > 1',
    );
    const untold = await rows('SELECT id FROM gap WHERE id NOT IN (SELECT gap_id FROM gap_notice_item)');
    expect(twice).toEqual([]);
    expect(untold).toEqual([]);
  });

  it('has run one check and kept every gap once', async () => {
    expect(await rows('SELECT checked_on FROM gap_check')).toHaveLength(1);
    expect(await rows('SELECT 1 FROM gap GROUP BY area_key, format_code, level HAVING count(*) > 1')).toEqual(
      [],
    );
  });
});
