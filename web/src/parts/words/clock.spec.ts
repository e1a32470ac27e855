import { describe, expect, test } from '@jest/globals';
import { clockInGermany, instantInGermany } from './clock.js';

describe('a German clock', () => {
  test.each([
    ['in winter', '2026-12-01', '08:30', '2026-12-01T07:30:00.000Z'],
    ['in summer', '2026-07-01', '08:30', '2026-07-01T06:30:00.000Z'],
    ['past midnight', '2026-07-01', '00:15', '2026-06-30T22:15:00.000Z'],
    ['on the day when the clocks go forward', '2027-03-28', '09:00', '2027-03-28T07:00:00.000Z'],
    ['in the hour that comes twice', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['in the hour that never comes', '2027-03-28', '02:30', '2027-03-28T01:30:00.000Z'],
  ])('%s', (_when, day, time, instant) => {
    expect(instantInGermany(day, time)).toBe(instant);
  });

  test('and back', () => {
    expect(clockInGermany('2026-12-01T07:30:00.000Z')).toBe('08:30');
    expect(clockInGermany('2026-06-30T22:00:00.000Z')).toBe('00:00');
  });

  test('what is not typed yet is no instant', () => {
    expect([instantInGermany('', '08:30'), instantInGermany('2026-12-01', '')]).toEqual(['', '']);
  });
});
