import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  dayAt,
  daysBetween,
  instant,
  isoWeekday,
  isWithin,
  localDate,
  parseLocalDate,
} from './index.js';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => localDate(date.toISOString().slice(0, 10)));

describe('LocalDate', () => {
  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2024-02-29', true],
    ['2026-13-01', false],
    ['26-01-01', false],
    ['2026-1-1', false],
    ['', false],
  ])('parses %s: %s', (text, valid) => {
    expect(parseLocalDate(text) !== null).toBe(valid);
  });

  it('adds and counts days as inverse of each other, over clock changes too', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -20_000, max: 20_000 }), (start, days) => {
        expect(daysBetween(start, addDays(start, days))).toBe(days);
      }),
    );
  });

  it.each([
    ['2026-11-30', 3, '2027-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2027-03-31', -1, '2027-02-28'],
    ['2027-01-31', 0, '2027-01-31'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(localDate(from), months)).toBe(to);
  });

  it.each([
    ['2026-11-22', 7],
    ['2026-11-23', 1],
  ])('%s is ISO weekday %i', (text, weekday) => {
    expect(isoWeekday(localDate(text))).toBe(weekday);
  });

  it('takes the day of a moment in Berlin, not in UTC', () => {
    expect(dayAt(instant('2026-11-22T23:30:00Z'), 'Europe/Berlin')).toBe('2026-11-23');
    expect(dayAt(instant('2026-07-22T21:59:59Z'), 'Europe/Berlin')).toBe('2026-07-22');
  });

  it.each([
    ['2025-04-30', false],
    ['2025-05-01', true],
    ['2026-01-01', true],
    ['2026-01-02', false],
  ])('counts both ends of a period: %s %s', (text, inside) => {
    expect(isWithin({ from: localDate('2025-05-01'), until: localDate('2026-01-01') }, localDate(text))).toBe(
      inside,
    );
  });

  it('keeps an open period open', () => {
    expect(isWithin({ from: localDate('2025-05-01'), until: null }, localDate('2199-01-01'))).toBe(true);
  });
});
