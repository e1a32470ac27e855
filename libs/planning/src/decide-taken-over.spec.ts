import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localDate } from '#libs/calendar';
import { decideTakenOver, type TakenOverCourse } from './index.js';

const today = localDate('2026-11-23');
const course = (
  days: number,
  [registered, acceptedOffers, openOffers]: readonly number[],
): TakenOverCourse => ({
  startsOn: addDays(today, days),
  minimumSize: 10,
  registered: registered ?? 0,
  acceptedOffers: acceptedOffers ?? 0,
  openOffers: openOffers ?? 0,
});
const rules = { today, decideDaysBefore: 14 };

describe('decideTakenOver', () => {
  it.each<[number, readonly number[], string]>([
    [15, [0, 0, 0], 'wait'],
    [15, [20, 0, 0], 'wait'],
    [14, [10, 0, 0], 'confirm'],
    [14, [4, 6, 0], 'confirm'],
    [14, [4, 5, 0], 'withdraw'],
    [14, [4, 5, 1], 'wait'],
    [14, [4, 4, 1], 'withdraw'],
    [2, [4, 5, 1], 'wait'],
    [1, [4, 5, 1], 'withdraw'],
    [1, [4, 6, 0], 'confirm'],
    [0, [4, 5, 9], 'confirm'],
    [-3, [0, 0, 0], 'confirm'],
  ])('%i days before the start with %j: %s', (days, people, decision) => {
    expect(decideTakenOver(course(days, people), rules)).toBe(decision);
  });

  it('never withdraws a course for which one more person said yes, if it would not have without', () => {
    const few = fc.integer({ min: 0, max: 15 });
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 20 }), few, few, few, (days, registered, accepted, open) => {
        const rank = { withdraw: 0, wait: 1, confirm: 2 };
        const fewer = decideTakenOver(course(days, [registered, accepted, open]), rules);
        const more = decideTakenOver(course(days, [registered, accepted + 1, open]), rules);
        expect(rank[more]).toBeGreaterThanOrEqual(rank[fewer]);
      }),
    );
  });
});
