import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dayAt, endOfDay, instant, instantAt, localDate } from './index.js';

const BERLIN = 'Europe/Berlin';

describe('endOfDay', () => {
  it.each([
    ['2026-11-23', '2026-11-23T23:00:00.000Z', 'winter'],
    ['2026-07-01', '2026-07-01T22:00:00.000Z', 'summer'],
    ['2026-10-25', '2026-10-25T23:00:00.000Z', 'the day of 25 hours'],
    ['2027-03-28', '2027-03-28T22:00:00.000Z', 'the day of 23 hours'],
  ])('%s ends in Berlin at %s (%s)', (day, moment) => {
    expect(endOfDay(localDate(day), BERLIN)).toBe(moment);
  });

  it('is the first moment of the next day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (offset) => {
        const day = addDays(localDate('2025-01-01'), offset);
        const end = endOfDay(day, BERLIN);
        expect(dayAt(end, BERLIN)).toBe(addDays(day, 1));
        expect(dayAt(instant(new Date(Date.parse(end) - 1)), BERLIN)).toBe(day);
      }),
    );
  });
});

describe('instantAt', () => {
  it.each([
    ['2027-01-18', '08:30', '2027-01-18T07:30:00.000Z', 'winter'],
    ['2027-07-05', '08:30', '2027-07-05T06:30:00.000Z', 'summer'],
    ['2027-03-28', '02:30', '2027-03-28T01:30:00.000Z', 'the hour that is skipped'],
    ['2027-03-28', '03:30', '2027-03-28T01:30:00.000Z', 'just after it'],
    ['2027-10-31', '02:30', '2027-10-31T00:30:00.000Z', 'the first of the hour that comes twice'],
    ['2027-01-01', '00:00', '2026-12-31T23:00:00.000Z', 'the first moment of a year'],
  ])('%s %s in Berlin is %s (%s)', (day, time, moment, _what) => {
    expect(instantAt(localDate(day), time, 'Europe/Berlin')).toBe(moment);
  });
});
