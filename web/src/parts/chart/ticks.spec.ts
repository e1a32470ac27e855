import { describe, expect, test } from '@jest/globals';
import { ticksUpTo } from './ticks.js';

describe('the scale of a chart', () => {
  test.each([
    [0, [0, 1]],
    [1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [4, [0, 1, 2, 3, 4]],
    [31, [0, 10, 20, 30, 40]],
    [52, [0, 20, 40, 60]],
    [240, [0, 50, 100, 150, 200, 250]],
  ])('up to %d', (most, ticks) => {
    expect(ticksUpTo(most)).toEqual(ticks);
  });
});
