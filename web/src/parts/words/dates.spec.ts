import { describe, expect, test } from '@jest/globals';
import {
  addMonths,
  dayInGermany,
  daysBetween,
  isDay,
  lastDayOf,
  longDate,
  momentWords,
  shortDate,
  spanWords,
  weekdayDate,
} from './dates.js';

describe('dates in German', () => {
  test('in a sentence and in a table', () => {
    expect(longDate('2026-11-03')).toBe('3.\u00a0November 2026');
    expect(shortDate('2026-11-03')).toBe('03.11.2026');
    expect(weekdayDate('2026-11-03')).toBe('Dienstag, 3.\u00a0November 2026');
  });

  test('a moment stands in German time, in summer and in winter', () => {
    expect(momentWords('2026-11-03T13:05:00Z')).toBe('03.11.2026, 14:05\u00a0Uhr');
    expect(momentWords('2026-07-03T13:05:00Z')).toBe('03.07.2026, 15:05\u00a0Uhr');
  });

  test('what ends at midnight ends on the day before, in summer and in winter', () => {
    expect(lastDayOf('2026-12-08T23:00:00Z')).toBe('2026-12-08');
    expect(lastDayOf('2026-07-08T22:00:00Z')).toBe('2026-07-08');
    expect(lastDayOf('2026-07-08T21:59:00Z')).toBe('2026-07-08');
  });

  test('from and until on one day', () => {
    expect(spanWords('2026-12-01T08:00:00Z', '2026-12-01T10:30:00Z')).toBe(
      'Dienstag, 1.\u00a0Dezember 2026, 09:00 bis 11:30 Uhr',
    );
  });

  test('the German day begins before the one of Greenwich', () => {
    expect(dayInGermany(new Date('2026-11-22T23:30:00Z'))).toBe('2026-11-23');
  });

  test.each([
    ['2026-11-23', 6, '2027-05-23'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-12-31', 1, '2027-01-31'],
  ])('%s and %i months', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  test.each([
    ['2026-02-28', true],
    ['2026-02-30', false],
    ['2026-2-3', false],
    ['heute', false],
    ['', false],
  ])('%s is a day: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  test('days between two days, over a change of the clocks and backwards', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('2026-11-23', '2026-11-20')).toBe(-3);
  });
});
