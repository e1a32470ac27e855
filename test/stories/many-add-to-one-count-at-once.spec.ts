import { localDate } from '#libs/calendar';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Transaction } from '../../src/platform/database/transaction.js';
import { RegistrationsQuery } from '../../src/planning/persistence/registrations.query.js';
import { TravelBarrierRepository } from '../../src/providers/persistence/travel-barrier.repository.js';
import { ReferralStepRepository } from '../../src/referrals/persistence/referral-step.repository.js';
import { TrendRepository } from '../../src/trends/persistence/trend.repository.js';
import { House } from '../support/house.js';

/** Who comes first is left to the machine; so often that each order comes about. */
const ROUNDS = 60;
const AT_ONCE = 10;

/**
 * While one county works here, each count has two keys, with and without the county, and PostgreSQL resolves a conflict at one of them alone: two
 * who begin a count at the same moment must not refuse each other.
 */
describe('Many add to one count at once', () => {
  let house: House;

  beforeAll(async () => {
    house = await House.open({ isWithoutWorker: true });
  });
  afterAll(() => house.close());

  const COUNTS: Readonly<Record<string, (round: number) => Promise<unknown>>> = {
    outcome_count: (round) =>
      house.get(ReferralStepRepository).count({
        month: localDate('2026-11-01'),
        act: 'place',
        formatCode: 'general',
        reasonCode: `round-${round}`,
        waitedWeeks: 0,
      }),
    registration_count: (round) =>
      house.get(RegistrationsQuery).add({
        week: localDate('2026-11-23'),
        formatCode: `round-${round}`,
        level: null,
        accessRoute: 'entitled',
      }),
    trend_count: (round) =>
      house.get(TrendRepository).add({
        month: localDate('2026-11-01'),
        measure: 'waiting',
        formatCode: `round-${round}`,
        areaKey: '07334',
        days: null,
        isLate: false,
        people: 1,
      }),
  };

  it.each(Object.keys(COUNTS))('%s', async (table) => {
    const add = COUNTS[table] ?? (() => Promise.reject(new Error(table)));
    const transaction = house.get(Transaction);
    for (let round = 0; round < ROUNDS; round += 1)
      await Promise.all(Array.from({ length: AT_ONCE }, () => transaction.run(() => add(round))));
    const rows = await house.query<{ people: number }>(`SELECT people FROM ${table}`);
    expect(rows.map(({ people }) => people)).toEqual(Array(ROUNDS).fill(AT_ONCE));
  });

  it('and write under one name, of which the last one stands', async () => {
    const transaction = house.get(Transaction);
    for (let round = 0; round < ROUNDS; round += 1) {
      const river = { name: `river-${round}`, line: [], source: 'the map', crossings: [] };
      const save = (): Promise<void> => house.get(TravelBarrierRepository).save(river);
      await Promise.all(Array.from({ length: AT_ONCE }, () => transaction.run(save)));
    }
    expect(await house.query('SELECT DISTINCT source FROM travel_barrier')).toEqual([{ source: 'the map' }]);
    expect(await house.query('SELECT name FROM travel_barrier')).toHaveLength(ROUNDS);
  });
});
