import { describe, expect, test } from '@jest/globals';
import type { Wish } from '../../api/types.js';
import {
  formatWish,
  offeringWish,
  offeringWords,
  toWishRequest,
  wishKey,
  wishWords,
  withMoved,
  withSuggestion,
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

  test('a suggestion stands before “any course”, and does not narrow a case that wished nothing', () => {
    const suggested = (wishes: readonly Wish[]) =>
      withSuggestion(wishes, 'offering-c', 'general').map(wishKey);
    expect(suggested([])).toEqual(['offering-c', 'general']);
    expect(suggested([b, a])).toEqual(['offering-b', 'offering-c', 'general']);
    expect(suggested([b])).toEqual(['offering-b', 'offering-c']);
    expect(suggested([c, b])).toEqual(['offering-c', 'offering-b']);
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

  test('in words: a Kurstyp by its name; a course that is gone says so, one that is still to come does not', () => {
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
    expect(wishWords(a, formats, { known: [], areComing: true })).toBe('Irgendein Kurs: Allgemein');
    expect(wishWords(b, formats, { known: [], areComing: false })).toBe('Ein Kurs, den es nicht mehr gibt');
    expect(wishWords(b, formats, { known: [], areComing: true })).toBe('Der Kurs wird geladen …');
  });

  test('a course names its town once, and the next day on which somebody can enter', () => {
    const course = {
      title: 'Abendkurs',
      startsOn: '2027-01-11',
      sites: [{ town: 'Wörth' }],
      nextEntry: null,
    };
    expect(offeringWords(course)).toBe('Abendkurs, Wörth, Beginn 11.01.2027');
    expect(
      offeringWords({ ...course, title: 'Abendkurs Wörth', nextEntry: { startsOn: '2027-03-15' } }),
    ).toBe('Abendkurs Wörth, Beginn 15.03.2027');
  });
});
