import { describe, expect, it } from '@jest/globals';
import { germanDay } from './german-day.js';

describe('germanDay', () => {
  it.each([
    ['2026-11-23', '23.11.2026'],
    ['2027-01-05', '05.01.2027'],
  ])('%s is %s', (day, words) => {
    expect(germanDay(day)).toBe(words);
  });
});
