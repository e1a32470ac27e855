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
    const owner = new pg.Client(house.settings.DATABASE_URL);
    await owner.connect();
    // The relay reads this table in the middle of its work, so there it waits.
    await owner.query('BEGIN');
    await owner.query('LOCK TABLE handled_event IN ACCESS EXCLUSIVE MODE');
    await house.get(Transaction).run(async () => {
      for (let number = 0; number < MANY; number += 1) await outbox.publish(somethingHappened, { number });
    });
    await until(() => isRelayWaiting(house));
    const closing = house.close();
    await until(() => isClosed(house));
    await owner.query('COMMIT');
    await closing;
    await owner.end();
    expect(await openEvents(house.settings.DATABASE_URL)).toBe(0);
  });
});

/** Asked by a new connection each time: within a transaction PostgreSQL shows what others do as it was when it was first asked. */
async function isRelayWaiting(house: House): Promise<boolean> {
  const waiting = await house.asOwner(
    `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query ~ 'handled_event'`,
  );
  return waiting.length > 0;
}

/** The house closes its HTTP process first, and then its worker. */
function isClosed({ address }: House): Promise<boolean> {
  return fetch(address).then(
    () => false,
    () => true,
  );
}

async function openEvents(url: string): Promise<number | undefined> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query<{ open: number }>(
    'SELECT count(*)::int AS open FROM outbox_event WHERE done_at IS NULL',
  );
  await client.end();
  return rows[0]?.open;
}
