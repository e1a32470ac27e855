import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addWorkingDays, isWorkingDay, localDate } from './index.js';

/** Christmas of 2026 falls on Friday and Saturday; New Year on a Friday. */
const HOLIDAYS = new Set(['2026-12-25', '2026-12-26', '2027-01-01']);
const isHoliday = (day: string): boolean => HOLIDAYS.has(day);

describe('addWorkingDays', () => {
  it.each([
    ['2026-11-23', 3, '2026-11-26', 'Monday to Thursday'],
    ['2026-11-26', 3, '2026-12-01', 'over a weekend'],
    ['2026-11-28', 1, '2026-11-30', 'from a Saturday'],
    ['2026-12-23', 3, '2026-12-29', 'over Christmas'],
    ['2026-12-31', 1, '2027-01-04', 'over New Year'],
    ['2026-11-23', 0, '2026-11-23', 'no day'],
    ['2026-11-30', -1, '2026-11-27', 'backwards over a weekend'],
  ])('%s and %i days: %s (%s)', (from, days, until) => {
    expect(addWorkingDays(localDate(from), days, isHoliday)).toBe(until);
  });

  it('ends on a working day with exactly so many after the first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 40 }), (offset, days) => {
        const from = addDays(localDate('2026-01-01'), offset);
        const until = addWorkingDays(from, days, isHoliday);
        let counted = 0;
        for (let day = addDays(from, 1); day <= until; day = addDays(day, 1))
          if (isWorkingDay(day, isHoliday)) counted += 1;
        expect(isWorkingDay(until, isHoliday)).toBe(true);
        expect(counted).toBe(days);
      }),
    );
  });
});
