import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import { parameterAt, sourceAt, type RuleParameter } from './index.js';

const row = (value: number, from: string, until: string | null, source = 'test'): RuleParameter => ({
  key: 'waiting.deadline-days',
  value,
  from: localDate(from),
  until: until === null ? null : localDate(until),
  source,
});

describe('parameterAt', () => {
  const rows = [
    row(90, '2005-01-01', '2015-10-23'),
    row(42, '2015-10-24', null),
    row(35, '2027-01-01', null, 'newer law'),
  ];

  it.each([
    ['2015-10-23', 90],
    ['2015-10-24', 42],
    ['2026-11-22', 42],
    ['2027-01-01', 35],
  ])('on %s the deadline is %i days', (day, value) => {
    expect(parameterAt(rows, 'waiting.deadline-days', localDate(day))).toBe(value);
  });

  it('names the place of the value in force', () => {
    expect(sourceAt(rows, 'waiting.deadline-days', localDate('2026-12-31'))).toBe('test');
    expect(sourceAt(rows, 'waiting.deadline-days', localDate('2027-01-01'))).toBe('newer law');
  });

  it('refuses to guess where no row holds', () => {
    expect(() => parameterAt(rows, 'waiting.deadline-days', localDate('2004-12-31'))).toThrow(RangeError);
    expect(() => parameterAt(rows, 'gap.minimum-people', localDate('2026-01-01'))).toThrow(
      'gap.minimum-people',
    );
  });
});
