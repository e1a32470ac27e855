import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { columnWidths } from './column-widths.js';
import { scaleTicks } from './scale-ticks.js';
import { longestWord, wrapText, type Measure } from './wrap-text.js';

/** Each letter is one point wide, a bold one two. */
const measure: Measure = (text, isBold) => Array.from(text).length * (isBold ? 2 : 1);
const wrapped = (text: string, width: number): string[] =>
  wrapText(text, width, measure).map(({ pieces }) => pieces.map((piece) => piece.text).join(''));

describe('Breaking lines', () => {
  it.each([
    ['am Ende eines Wortes', 'eins zwei drei', 9, ['eins zwei ', 'drei']],
    ['nicht an geschützten Leerzeichen', 'in 42\u00A0Tagen', 8, ['in ', '42\u00A0Tagen']],
    ['nach dem Bindestrich eines Namens', 'Alzey-Worms', 7, ['Alzey-', 'Worms']],
    ['nicht in einem Datum', 'am 2026-11-29', 11, ['am ', '2026-11-29']],
    ['an weichen Trennstellen, mit Strich', 'Ver\u00ADsorgung', 8, ['Ver-', 'sorgung']],
    ['ohne Strich, wo nicht getrennt wird', 'Ver\u00ADsorgung', 10, ['Versorgung']],
    ['am Zeilenende des Verfassers', 'a\n\nb', 9, ['a', '', 'b']],
    ['wo ein Wort für jede Zeile zu lang ist', 'abcdefg', 3, ['abc', 'def', 'g']],
    ['gar nicht, wo nichts steht', '', 3, ['']],
  ])('%s', (_where, text, width, lines) => {
    expect(wrapped(text, width)).toEqual(lines);
  });

  it('counts bold letters as wide as they are, also within a word', () => {
    const lines = wrapText([{ text: 'ab', isBold: true }, { text: 'c de' }], 6, measure);
    expect(lines.map(({ width }) => width)).toEqual([5, 2]);
  });

  it('loses no letter and exceeds no width', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('abäß- /\n\u00AD')), maxLength: 80 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 20 }), (any, width) => {
        const lines = wrapText(any, width, measure);
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(Math.max(1, width));
        const letters = (words: string): string => words.replace(/[\s\u00AD-]/gu, '');
        expect(letters(wrapped(any, width).join(''))).toBe(letters(any));
      }),
    );
  });

  it('knows the longest word', () => {
    expect(longestWord('ein Alzey-Worms ', measure)).toBe(6);
  });
});

describe('Widths of columns', () => {
  it.each([
    [
      'by shares',
      [
        [1, 0],
        [3, 0],
      ],
      [25, 75],
    ],
    [
      'none narrower than its longest word',
      [
        [1, 40],
        [3, 0],
      ],
      [40, 60],
    ],
    [
      'only the longest words are broken where all do not fit',
      [
        [1, 20],
        [1, 500],
      ],
      [20, 80],
    ],
  ] as const)('%s', (_what, wishes, widths) => {
    expect(
      columnWidths(
        wishes.map(([share, least]) => ({ share, least })),
        100,
      ),
    ).toEqual(widths);
  });

  it('always fill the width', () => {
    const wish = fc.record({
      share: fc.integer({ min: 1, max: 9 }),
      least: fc.integer({ min: 0, max: 300 }),
    });
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 9 }), (wishes) => {
        const sum = columnWidths(wishes, 400).reduce((all, each) => all + each, 0);
        expect(sum).toBeCloseTo(400, 6);
      }),
    );
  });
});

describe('Ticks of a scale', () => {
  it.each([
    [1, [0, 1]],
    [7, [0, 2, 4, 6, 8]],
    [130, [0, 50, 100, 150]],
  ])('up to %i', (most, ticks) => {
    expect(scaleTicks(most)).toEqual(ticks);
  });
});
