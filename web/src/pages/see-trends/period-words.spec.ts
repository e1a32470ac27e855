import { describe, expect, test } from '@jest/globals';
import { monthsBetween, periodWords, shortPeriod } from './period-words.js';

describe('periods in words', () => {
  test.each([
    ['month', 'Februar 2027', '02/27'],
    ['quarter', '1. Quartal 2027', 'Q1/27'],
    ['year', '2027', '2027'],
  ] as const)('a %s', (step, long, short) => {
    expect(periodWords('2027-02-01', step)).toBe(long);
    expect(shortPeriod('2027-02-01', step)).toBe(short);
  });

  test('months, the newest first', () => {
    expect(monthsBetween('2026-11', '2027-02')).toEqual(['2027-02', '2027-01', '2026-12', '2026-11']);
    expect(monthsBetween('2027-03', '2027-02')).toEqual([]);
  });
});
