import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import type { GapChangeKind, GapObservation } from '../gap-history.js';
import { mergeObservation } from './merge-observation.js';

const seen = (change: GapChangeKind, people: number): GapObservation => ({
  gapId: 'gap',
  checkedOn: localDate('2026-11-23'),
  change,
  people,
  longestWaitDays: 40,
  cause: 'full',
});

describe('mergeObservation', () => {
  it.each<[GapChangeKind, GapChangeKind, GapChangeKind, number]>([
    ['opened', 'persists', 'opened', 6],
    ['opened', 'grew', 'opened', 6],
    ['grew', 'persists', 'grew', 6],
    ['persists', 'grew', 'grew', 6],
    ['covered', 'persists', 'persists', 6],
    ['covered', 'grew', 'grew', 6],
    ['persists', 'persists', 'persists', 6],
    ['opened', 'covered', 'opened', 5],
    ['covered', 'covered', 'covered', 5],
  ])('%s, then %s: %s', (earlier, now, change, people) => {
    expect(mergeObservation(seen(earlier, 5), seen(now, 6))).toEqual(seen(change, people));
  });

  it('takes the first of a day as it is', () => {
    expect(mergeObservation(undefined, seen('closed', 0))).toEqual(seen('closed', 0));
  });
});
