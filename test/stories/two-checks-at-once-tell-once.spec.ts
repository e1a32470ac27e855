import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { CheckCoverageGaps, type CheckOutcome } from '../../src/coverage/index.js';
import { ReadPool } from '../../src/platform/database/read-pool.js';
import { PrepareGapNotices } from '../../src/gap-notifications/index.js';
import { openCounty, sevenPeopleWait } from '../support/a-county-with-demand.js';
import type { House } from '../support/house.js';
import { until } from '../support/until.js';

describe('Two checks at once tell once', () => {
  let house: House;
  let outcomes: readonly CheckOutcome[];

  /** Somebody else holds the table until both checks wait for it; so both begin before either has seen anything. */
  async function checkTogether(): Promise<readonly CheckOutcome[]> {
    const gatekeeper = new pg.Client(house.settings.DATABASE_URL);
    await gatekeeper.connect();
    await gatekeeper.query('BEGIN');
    await gatekeeper.query('LOCK TABLE gap_check IN SHARE ROW EXCLUSIVE MODE');
    const checks = [house.get(CheckCoverageGaps).execute(), house.inWorker(CheckCoverageGaps).execute()];
    await until(async () => {
      const [row] = await house.query<{ waiting: number }>(
        `SELECT count(*)::int AS waiting FROM pg_locks
         WHERE NOT granted AND relation = 'gap_check'::regclass
           AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
      );
      return row?.waiting === 2;
    });
    await gatekeeper.query('COMMIT');
    await gatekeeper.end();
    return Promise.all(checks);
  }

  beforeAll(async () => {
    ({ house } = await openCounty());
    await sevenPeopleWait(house);
    outcomes = await checkTogether();
    await house.settle();
  });
  afterAll(() => house.close());

  it('opens the gap in one of them; the other sees that it is there', () => {
    expect(outcomes.map(({ opened }) => opened.length).sort((a, b) => a - b)).toEqual([0, 1]);
    expect(outcomes.map(({ persisting }) => persisting.length).sort((a, b) => a - b)).toEqual([0, 1]);
  });

  it('keeps one gap, one point of its timeline, one line for the day', async () => {
    expect(await house.query('SELECT change, people FROM gap_observation')).toEqual([
      { change: 'opened', people: 7 },
    ]);
    expect(await house.query('SELECT opened, persisting FROM gap_check')).toEqual([
      { opened: 1, persisting: 0 },
    ]);
  });

  it('writes each mail once', async () => {
    const recipients = (await house.mails()).map(({ to }) => to);
    expect(recipients).toHaveLength(5);
    expect(new Set(recipients).size).toBe(5);
  });

  it('prepares nothing twice when the same news reaches two processes together', async () => {
    await house.query('DELETE FROM gap_notice');
    await house.query(`UPDATE mail SET fact = 'earlier ' || fact`);
    const [gap] = outcomes.flatMap(({ opened }) => opened);
    const news = {
      checkedOn: house.clock.today(),
      changes: [{ gapId: gap?.id ?? '', version: 1, reason: 'opened' as const }],
    };
    const written = await Promise.all([
      house.get(PrepareGapNotices).execute(news),
      house.inWorker(PrepareGapNotices).execute(news),
    ]);
    expect([...written].sort((a, b) => a - b)).toEqual([0, 5]);
    await house.settle();
    expect(await house.mails()).toHaveLength(10);
  });

  it('would be refused by the table where a run forgot to wait', async () => {
    const twice = house
      .get(ReadPool)
      .pool.query(
        'UPDATE gap_notice_item SET organisation_id = (SELECT organisation_id FROM gap_notice LIMIT 1)',
      );
    await expect(twice).rejects.toThrow('gap_notice_item_once');
  });
});
