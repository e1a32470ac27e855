import { describe, expect, test } from '@jest/globals';
import {
  formatWish,
  offeringWish,
  toWishRequest,
  wishKey,
  wishWords,
  withMoved,
  withWish,
} from './wishes.js';

const a = formatWish('general');
const b = offeringWish('offering-b');
const c = offeringWish('offering-c');

describe('wishes in their order', () => {
  test('a wish is added once, at the end', () => {
    expect(withWish([a], b)).toEqual([a, b]);
    expect(withWish([a, b], formatWish('general'))).toEqual([a, b]);
  });

  test.each([
    [0, 1, ['offering-b', 'general', 'offering-c']],
    [2, -1, ['general', 'offering-c', 'offering-b']],
    [0, -1, ['general', 'offering-b', 'offering-c']],
    [2, 1, ['general', 'offering-b', 'offering-c']],
  ] as const)('wish %i moved by %i', (index, step, order) => {
    expect(withMoved([a, b, c], index, step).map(wishKey)).toEqual(order);
  });

  test('only what belongs to its kind is sent', () => {
    expect(toWishRequest(a)).toEqual({ kind: 'format', formatCode: 'general' });
    expect(toWishRequest(b)).toEqual({ kind: 'offering', offeringId: 'offering-b' });
  });

  test('in words: a Kurstyp by its name, a course that is gone says so', () => {
    const formats = [
      {
        code: 'general',
        title: 'Allgemein',
        courseTypeCode: 'x',
        targetGroup: null,
        childcare: false,
        reachMinutes: 60,
      },
    ];
    expect(wishWords(a, formats, [])).toBe('Irgendein Kurs: Allgemein');
    expect(wishWords(b, formats, [])).toBe('Ein Kurs, den es nicht mehr gibt');
  });
});
