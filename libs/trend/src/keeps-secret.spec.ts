import { describe, expect, test } from '@jest/globals';
import { keepsSecret } from './keeps-secret.js';

describe('whether a sum gives hidden figures away', () => {
  test.each([
    ['nothing is hidden', [], 0, true],
    ['one alone follows', [[1, 2]], 1, false],
    [
      '1 and 2, or 2 and 1',
      [
        [1, 2],
        [1, 2],
      ],
      3,
      true,
    ],
    [
      'both must be 1',
      [
        [1, 2],
        [1, 2],
      ],
      2,
      false,
    ],
    [
      'both must be 2',
      [
        [1, 2],
        [1, 2],
      ],
      4,
      false,
    ],
    [
      'three of which one is more',
      [
        [1, 2],
        [1, 2],
        [1, 2],
      ],
      4,
      true,
    ],
    [
      'one that the others pin',
      [
        [1, 2],
        [1, 9],
      ],
      10,
      false,
    ],
  ] as const)('%s', (_, hidden, sum, expected) => {
    expect(keepsSecret(hidden, sum)).toBe(expected);
  });
});
