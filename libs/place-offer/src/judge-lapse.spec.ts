import { describe, expect, it } from '@jest/globals';
import { judgeLapse } from './judge-lapse.js';

describe('judgeLapse', () => {
  it.each([
    [0, 2, 1, false],
    [1, 2, 2, true],
    [5, 2, 6, true],
    [0, 1, 1, true],
    [1, 3, 2, false],
  ])('after %i before it, with a limit of %i: %i, paused: %s', (before, limit, lapsedOffers, isPaused) => {
    expect(judgeLapse(before, limit)).toEqual({ lapsedOffers, isPaused });
  });
});
