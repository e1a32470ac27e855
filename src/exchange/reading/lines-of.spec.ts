import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lineAt, linesOf } from './lines-of.js';

describe('linesOf', () => {
  it.each([
    ['a\nb', ['1 a', '2 b']],
    ['a\r\nb\r\n', ['1 a', '2 b']],
    ['a\rb\r', ['1 a', '2 b']],
    ['\n\n  \na\n\nb', ['4 a', '6 b']],
    ['\r\n\r\na', ['3 a']],
    ['', []],
  ])('numbers the lines of %j', (text, lines) => {
    expect([...linesOf(text)].map(({ line, text: content }) => `${line} ${content}`)).toEqual(lines);
  });

  it('finds what splitting would find', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'bc', '', ' ')),
        fc.constantFrom('\n', '\r\n', '\r'),
        (parts, end) => {
          const expected = parts.flatMap((text, i) => (text.trim() === '' ? [] : [{ line: i + 1, text }]));
          expect([...linesOf(parts.join(end))]).toEqual(expected);
        },
      ),
    );
  });
});

describe('lineAt', () => {
  it.each([
    [0, 1],
    [2, 2],
    [4, 3],
    [6, 4],
  ])('position %i of mixed line ends is line %i', (index, line) => {
    expect(lineAt('a\nb\rc\r\nd'.replace('\r\n', '\n'), index)).toBe(line);
  });
});
