import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { meanDays, medianDays, medianOf, peopleIn } from './waiting-time.js';

describe('waiting times', () => {
  test.each([
    ['nobody', [], null, null],
    ['one', [[40, 1]], 40, 40],
    [
      'two',
      [
        [10, 1],
        [21, 1],
      ],
      15.5,
      15.5,
    ],
    [
      'many of a day',
      [
        [60, 3],
        [10, 1],
      ],
      60,
      47.5,
    ],
    [
      'a day without people does not count',
      [
        [5, 0],
        [9, 1],
      ],
      9,
      9,
    ],
  ] as const)('%s', (_, rows, median, mean) => {
    const waits = rows.map(([days, people]) => ({ days, people }));
    expect(medianDays(waits)).toBe(median);
    expect(meanDays(waits)).toBe(mean);
  });

  test('counted by days or one by one, the median is the same', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 1 }), (values) => {
        const waits = [...new Set(values)].map((days) => ({
          days,
          people: values.filter((value) => value === days).length,
        }));
        const sorted = values.toSorted((a, b) => a - b);
        const middle = sorted.length / 2;
        const expected = ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
        expect(medianDays(waits)).toBe(expected);
        expect(medianOf(values)).toBe(expected);
        expect(peopleIn(waits)).toBe(values.length);
      }),
    );
  });
});
