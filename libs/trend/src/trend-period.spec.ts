import { describe, expect, test } from '@jest/globals';
import { localDate } from '#libs/calendar';
import { addMonths, monthOf, monthsIn, periodsBetween, yearBefore } from './trend-period.js';

const day = localDate;

describe('periods', () => {
  test.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-15', -1, '2026-12-01'],
    ['2027-03-01', -27, '2024-12-01'],
  ])('the month of %s and %i months', (from, months, month) => {
    expect(addMonths(monthOf(day(from)), months)).toBe(month);
  });

  test.each([
    [
      'month',
      '2026-11-01',
      '2027-02-01',
      ['2026-11-01–2026-11-30', '2026-12-01–2026-12-31', '2027-01-01–2027-01-31', '2027-02-01–2027-02-28'],
    ],
    [
      'quarter',
      '2026-02-01',
      '2027-02-01',
      ['2026-04-01–2026-06-30', '2026-07-01–2026-09-30', '2026-10-01–2026-12-31'],
    ],
    ['year', '2025-01-01', '2027-02-01', ['2025-01-01–2025-12-31', '2026-01-01–2026-12-31']],
    ['year', '2026-02-01', '2027-02-01', []],
  ] as const)('each whole %s from %s to %s', (step, from, until, expected) => {
    expect(
      periodsBetween(day(from), day(until), step).map((period) => `${period.from}–${period.until}`),
    ).toEqual(expected);
  });

  test('the same period a year before, also around 29 February', () => {
    expect(yearBefore({ from: day('2024-02-01'), until: day('2024-02-29') })).toEqual({
      from: '2023-02-01',
      until: '2023-02-28',
    });
    expect(yearBefore({ from: day('2026-01-01'), until: day('2026-12-31') })).toEqual({
      from: '2025-01-01',
      until: '2025-12-31',
    });
    expect(monthsIn({ from: day('2026-10-01'), until: day('2026-12-31') })).toEqual([
      '2026-10-01',
      '2026-11-01',
      '2026-12-01',
    ]);
  });
});
