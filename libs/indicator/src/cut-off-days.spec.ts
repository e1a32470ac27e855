import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localDate } from '#libs/calendar';
import { cutOffDays, cutOffOn, nextCutOffDay } from './cut-off-days.js';
import { RHYTHMS, type Rhythm } from './indicator.js';

describe('cutOffDays', () => {
  it.each<[Rhythm, string, string, readonly string[]]>([
    ['month', '2026-01-31', '2026-03-30', ['2026-01-31', '2026-02-28']],
    ['month', '2024-02-01', '2024-02-29', ['2024-02-29']],
    ['quarter', '2025-11-15', '2026-06-30', ['2025-12-31', '2026-03-31', '2026-06-30']],
    ['quarter', '2026-04-01', '2026-06-29', []],
    ['year', '2024-07-01', '2026-11-29', ['2024-12-31', '2025-12-31']],
    ['none', '2020-01-01', '2026-01-01', []],
  ])('%s from %s until %s: %j', (rhythm, from, until, expected) => {
    const days = cutOffDays(rhythm, localDate(from), localDate(until));
    expect(days.map(({ day }) => day)).toEqual(expected);
  });

  it('says where the period of a day begins, and which comes next', () => {
    expect(cutOffOn('quarter', localDate('2026-09-30'))).toEqual({ from: '2026-07-01', day: '2026-09-30' });
    expect(cutOffOn('quarter', localDate('2026-09-29'))).toBeNull();
    expect(nextCutOffDay('year', localDate('2026-11-29'))).toBe('2026-12-31');
    expect(nextCutOffDay('none', localDate('2026-11-29'))).toBeNull();
  });

  it('leaves no day out: each period begins the day after the one before', () => {
    const start = localDate('2020-01-01');
    fc.assert(
      fc.property(fc.constantFrom(...RHYTHMS), fc.nat(2000), fc.nat(2000), (rhythm, after, length) => {
        const from = addDays(start, after);
        const days = cutOffDays(rhythm, from, addDays(from, length));
        days.slice(1).forEach((one, index) => {
          expect(one.from).toBe(addDays(days[index]?.day ?? from, 1));
        });
      }),
    );
  });
});
