import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { largestRemainder } from './largest-remainder.js';

describe('largest remainder', () => {
  test.each([
    [10, [1, 1], [5, 5]],
    [10, [1, 1, 1], [4, 3, 3]],
    [7, [0, 3, 1], [0, 5, 2]],
    [5, [0, 0], [0, 0]],
    [5, [], []],
    [0, [3, 4], [0, 0]],
  ])('%i by %j', (total, weights, shares) => {
    expect(largestRemainder(total, weights)).toEqual(shares);
  });

  test('nothing is lost, and nobody gets more than one beside the exact share', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), weights, (total, given) => {
        fc.pre(given.some((weight) => weight > 0));
        const shares = largestRemainder(total, given);
        const sum = given.reduce((all, weight) => all + weight, 0);
        expect(shares.reduce((all, share) => all + share, 0)).toBe(total);
        shares.forEach((share, i) => {
          expect(Math.abs(share - (total * (given[i] ?? 0)) / sum)).toBeLessThan(1);
        });
      }),
    );
  });
});
