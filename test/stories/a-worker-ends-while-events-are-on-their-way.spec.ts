import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Transaction } from '../../src/platform/database/transaction.js';
import { eventKind } from '../../src/platform/outbox/event.js';
import { Outbox } from '../../src/platform/outbox/outbox.js';
import { House } from '../support/house.js';
import { until } from '../support/until.js';

const somethingHappened = eventKind<{ readonly number: number }>('something-happened', 1);
const MANY = 450;

describe('A worker ends while events are on their way', () => {
  it('lets the relay come to its end, and then ends itself', async () => {
    const house = await House.open();
    const outbox = house.get(Outbox);
    await house.get(Transaction).run(async () => {
      for (let number = 0; number < MANY; number += 1) await outbox.publish(somethingHappened, { number });
    });
    const owner = new pg.Client(house.settings.DATABASE_URL);
    await owner.connect();
    await until(async () => {
      const relaying = await owner.query(
        `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
         AND xact_start IS NOT NULL AND query ~ 'outbox_event|handled_event'`,
      );
      return relaying.rowCount !== 0;
    });
    await owner.end();
    await house.close();
    expect(await openEvents(house.settings.DATABASE_URL)).toBe(0);
  });
});

async function openEvents(url: string): Promise<number | undefined> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query<{ open: number }>(
    'SELECT count(*)::int AS open FROM outbox_event WHERE done_at IS NULL',
  );
  await client.end();
  return rows[0]?.open;
}
