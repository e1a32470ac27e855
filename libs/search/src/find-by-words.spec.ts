import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countSlips } from './count-slips.js';
import type { Findable } from './findable.js';
import { foldText, queryWords } from './fold-words.js';
import { matchWords } from './match-words.js';
import { rankFindables } from './rank-findables.js';

const thing = (title: string, detail = '', alsoKnownAs: readonly string[] = []): Findable => ({
  kind: 'offering',
  id: title,
  title,
  detail,
  alsoKnownAs,
});

describe('foldText', () => {
  it.each([
    ['Wörth am Rhein', 'worth am rhein'],
    ['Woerth', 'worth'],
    ['WORTH', 'worth'],
    ['Straße', 'strasse'],
    ['Grüße aus Jüchen', 'grusse aus juchen'],
    ['Neue Ziele', 'neu ziele'],
  ])('%s → %s', (text, folded) => expect(foldText(text)).toBe(folded));

  it('folds the beginning of a text to the beginning of the folded text', () => {
    const letters = fc.constantFrom(...'abcdeouäöüßéAEÖ 1-'.split(''));
    fc.assert(
      fc.property(fc.array(letters), fc.nat(40), (parts, length) => {
        const text = parts.join('');
        expect(foldText(text).startsWith(foldText(text.slice(0, length)))).toBe(true);
      }),
    );
  });
});

describe('queryWords', () => {
  it.each([
    ['  Kurs,  Kandel ', ['kurs', 'kandel']],
    ['a', []],
    ['…', []],
    ['B1', ['b1']],
    ['eins eins', ['eins']],
    ['a b c d e f g h', ['a', 'b', 'c', 'd', 'e', 'f']],
  ])('%s → %j', (query, words) => expect(queryWords(query)).toEqual(words));
});

describe('countSlips', () => {
  it.each([
    ['kandel', 'kandel', 0],
    ['kandl', 'kandel', 1],
    ['kadnel', 'kandel', 1],
    ['jokgrim', 'jockgrim', 1],
    ['germersh', 'germersheim', 0],
    ['gremersh', 'germersheim', 1],
    ['speyer', 'kandel', 3],
  ])('%s in %s: %i', (typed, word, slips) => expect(countSlips(typed, word, 2)).toBe(slips));
});

describe('matchWords', () => {
  const score = (query: string, findable: Findable): number => matchWords(queryWords(query), findable);

  it.each([
    ['the same word before a beginning', 'kandel', thing('Kandel'), thing('Kandelstraße')],
    ['a beginning before the inside', 'kurs', thing('Kursort'), thing('Abendkurs')],
    ['the inside before a slip', 'abend', thing('Feierabend'), thing('Abernd')],
    ['the title before what stands beside it', 'kandel', thing('Kandel'), thing('Kurs', 'Kandel')],
    ['what begins with the word', 'kandel', thing('Kandel, Stadt'), thing('Erlenbach bei Kandel')],
    ['a whole beginning before a short one', 'worth', thing('Wörthe'), thing('Wörthersberg')],
  ])('prefers %s', (_what, query, better, worse) => {
    expect(score(query, better)).toBeGreaterThan(score(query, worse));
    expect(score(query, worse)).toBeGreaterThan(0);
  });

  it.each([
    ['a word that is nowhere', 'kandel abend', thing('Kandel')],
    ['another number', '76870', thing('Kandel', '', ['76871'])],
    ['a short word with a slip', 'abc', thing('abd')],
    ['three slips', 'xkendll', thing('Kandel')],
    ['nothing', '', thing('Kandel')],
  ])('does not find by %s', (_what, query, findable) => expect(score(query, findable)).toBe(0));

  it.each([
    ['a postcode', '768', thing('Kandel', '', ['76870'])],
    ['words of title and detail together', 'alpha woerth', thing('Alphabetisierung', 'VHS, Wörth')],
    ['a word with a slip', 'alphabetiserung', thing('Alphabetisierung')],
  ])('finds by %s', (_what, query, findable) => expect(score(query, findable)).toBeGreaterThan(0));
});

describe('rankFindables', () => {
  const findables: readonly Findable[] = [
    { kind: 'offering', id: '1', title: 'Abendkurs Kandel', detail: '' },
    { kind: 'municipality', id: '2', title: 'Kandel', detail: '' },
    { kind: 'offering', id: '3', title: 'Kurs', detail: 'Kandel' },
    { kind: 'offering', id: '4', title: 'Kandel am Morgen', detail: '' },
    { kind: 'gap', id: '5', title: 'Rülzheim', detail: '' },
  ];

  it('keeps the best of each kind and says how many there are', () => {
    const ranked = rankFindables(queryWords('Kandel'), findables, 2);
    expect(ranked.map(({ kind, total, items }) => [kind, total, items.map(({ id }) => id)])).toEqual([
      ['municipality', 1, ['2']],
      ['offering', 3, ['4', '1']],
    ]);
  });

  it('puts first the kind that fits best', () => {
    const [first] = rankFindables(queryWords('abendkurs'), findables, 5);
    expect(first?.kind).toBe('offering');
  });
});
