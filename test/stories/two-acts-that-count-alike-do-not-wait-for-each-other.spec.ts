import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Transaction } from '../../src/platform/database/transaction.js';
import { House } from '../support/house.js';
import { until } from '../support/until.js';

describe('Two acts that count alike do not wait for each other', () => {
  let house: House;
  let transaction: Transaction;

  beforeAll(async () => {
    house = await House.open();
    transaction = house.get(Transaction);
  });
  afterAll(() => house.close());

  const count = (act: string): void =>
    transaction.last(act, () =>
      transaction.manager.query(
        `INSERT INTO outcome_count VALUES ('2026-11-01', $1, 'general', '', 3, 1)
         ON CONFLICT (month, act, format_code, reason_code, waited_weeks) DO UPDATE SET people = outcome_count.people + 1`,
        [act],
      ),
    );
  const counted = async (): Promise<unknown> =>
    Object.fromEntries(
      (await house.query<{ act: string; people: number }>('SELECT act, people FROM outcome_count')).map(
        ({ act, people }) => [act, people],
      ),
    );
  const holdRow = (): Promise<void> => transaction.holdLock('a row of a case');

  it('counts only after everything else, so that who holds a row never waits for a counter', async () => {
    let hasCounted = false;
    let holdsRow = false;
    await Promise.all([
      transaction.run(async () => {
        count('offer');
        hasCounted = true;
        await until(() => Promise.resolve(holdsRow));
        await holdRow();
      }),
      transaction.run(async () => {
        await holdRow();
        holdsRow = true;
        await until(() => Promise.resolve(hasCounted));
        count('offer');
      }),
    ]);
    expect(await counted()).toEqual({ offer: 2 });
  });

  it('counts in one order, in whatever order things happened', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, number) =>
        transaction.run(async () => {
          for (const act of number % 2 === 0 ? ['accept', 'lapse'] : ['lapse', 'accept']) count(act);
          await transaction.manager.query('SELECT 1');
        }),
      ),
    );
    expect(await counted()).toEqual({ offer: 2, accept: 20, lapse: 20 });
  });

  it('forgets what was taken back, and keeps what was not', async () => {
    await transaction.run(async () => {
      await transaction.attempt(() => Promise.resolve(count('enrol')));
      await transaction
        .attempt(() => {
          count('decline');
          return Promise.reject(new Error('taken back'));
        })
        .catch(() => undefined);
    });
    expect(await counted()).toEqual({ offer: 2, accept: 20, lapse: 20, enrol: 1 });
  });

  it('needs a transaction, because nothing is last outside of one', () => {
    expect(() => count('offer')).toThrow('needs an open transaction');
  });
});
