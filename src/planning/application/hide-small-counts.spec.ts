import { describe, expect, it } from '@jest/globals';
import type { Ags } from '#libs/region';
import { hideSmallCounts } from './hide-small-counts.js';

describe('hideSmallCounts', () => {
  it.each([
    ['nothing where all are large enough', [7, 3], [7, 3]],
    ['both where one could be found by subtraction', [12, 2], [null, null]],
    ['the next smallest too, and no more', [9, 4, 1], [9, null, null]],
    ['small ones that protect each other', [8, 2, 2], [8, null, null]],
    ['two ones, whose sum would tell both, with the next smallest', [8, 1, 1], [null, null, null]],
    ['nothing of a Gemeinde that has none', [8, 0], [8, 0]],
  ])('hides %s', (_, people, shown) => {
    const counts = people.map((count, index) => ({ ags: `9990100${index + 1}` as Ags, people: count }));
    expect([...hideSmallCounts(counts, 3).values()]).toEqual(shown);
  });
});
