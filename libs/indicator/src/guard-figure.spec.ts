import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { guardFigure, type GuardedFigure, type ToldFigure } from './guard-figure.js';

const HIDDEN: ToldFigure = { value: null, isHidden: true };
const NONE: ToldFigure = { value: null, isHidden: false };
const told = (value: number): ToldFigure => ({ value, isHidden: false });

describe('guardFigure', () => {
  it.each<[string, ToldFigure, ToldFigure, boolean, GuardedFigure]>([
    ['of many', told(42.04), told(42.04), false, { value: 42, absence: null, isPublicSafe: true }],
    [
      'of few, but enough for members',
      told(66.666),
      HIDDEN,
      false,
      { value: 66.7, absence: null, isPublicSafe: false },
    ],
    ['of many, for members', told(42), told(42), true, { value: 42, absence: null, isPublicSafe: false }],
    ['of too few', HIDDEN, HIDDEN, false, { value: null, absence: 'too-few-people', isPublicSafe: true }],
    ['of nobody', NONE, NONE, false, { value: null, absence: 'nothing-to-measure', isPublicSafe: true }],
    [
      'of nobody, for members',
      NONE,
      NONE,
      true,
      { value: null, absence: 'nothing-to-measure', isPublicSafe: true },
    ],
    ['of zero', told(0), told(0), false, { value: 0, absence: null, isPublicSafe: true }],
  ])('%s', (_of, members, everybody, isForMembersOnly, figure) => {
    expect(guardFigure(members, everybody, isForMembersOnly)).toEqual(figure);
  });

  it('never lets the public read a value that is hidden from it', () => {
    const figure = fc.oneof(
      fc.constant(HIDDEN),
      fc.constant(NONE),
      fc.double({ min: 0, max: 1e6, noNaN: true }).map(told),
    );
    fc.assert(
      fc.property(figure, figure, fc.boolean(), (members, everybody, isForMembersOnly) => {
        const { value, absence, isPublicSafe } = guardFigure(members, everybody, isForMembersOnly);
        expect((value === null) === (absence !== null)).toBe(true);
        if (value !== null && isPublicSafe)
          expect([everybody.isHidden, isForMembersOnly]).toEqual([false, false]);
        if (members.isHidden) expect(value).toBeNull();
      }),
    );
  });
});
