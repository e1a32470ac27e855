import { describe, expect, test } from '@jest/globals';
import { differenceWords, whatIfArea } from './what-if-areas.js';

const row = { ags: '07334008', people: 8, placedBefore: 2, placedAfter: 8 };

describe('the map before and after', () => {
  test.each([
    ['before', '1', '25', 'vorher mit Platz 2 von 8'],
    ['after', '4', '100', 'nachher mit Platz 8 von 8'],
    ['difference', '3', '+6', '+6 mit Platz, Bedarf 8'],
  ] as const)('%s', (state, step, number, line) => {
    expect(whatIfArea('Hagenbach', row, state)).toMatchObject({ step, number, lines: [line] });
  });

  test('what is hidden is hatched, and where nobody needs a place is grey', () => {
    const hidden = { ...row, people: null, placedBefore: null, placedAfter: null };
    expect(whatIfArea('Hagenbach', hidden, 'after')).toMatchObject({ step: 'hidden', number: '' });
    const empty = { ...row, people: 0, placedBefore: 0, placedAfter: 0 };
    expect(whatIfArea('Hagenbach', empty, 'after')).toMatchObject({ step: 'no-demand', number: '–' });
  });

  test.each([
    [2, 8, '+6'],
    [8, 8, '0'],
    [8, 7, '-1'],
    [null, 7, 'geschützt'],
  ])('%p to %p is %s', (before, after, words) => {
    expect(differenceWords(before, after)).toBe(words);
  });
});
