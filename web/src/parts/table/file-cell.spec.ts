import { describe, expect, test } from '@jest/globals';
import { csvValue, readCell } from './file-cell.js';

describe('the words of a cell as a value', () => {
  test.each([
    ['1.204', 'number', 1204],
    ['41,2', 'number', 41.2],
    ['-3', 'number', -3],
    ['0', 'number', 0],
    ['1.234.567,5', 'number', 1234567.5],
    ['40\u00a0%', 'share', 0.4],
  ])('a figure %j', (words, kind, value) => {
    expect(readCell(words, true)).toMatchObject({ kind, value });
  });

  test.each(['<\u00a03', '–', '9 Wochen', '25\u00a0Min. (geschätzt)', '1.2', '12.345,', ''])(
    '%j stays what it says',
    (words) => {
      expect(readCell(words, true)).toEqual({ kind: 'text', text: words.replace('\u00a0', ' ') });
    },
  );

  test('a number in a column of words is a name: postal codes keep their zeros', () => {
    expect(readCell('07334007', false)).toEqual({ kind: 'text', text: '07334007' });
  });

  test.each([
    ['03.11.2026', 'day', '2026-11-03T00:00:00.000Z'],
    ['03.11.2026, 14:05 Uhr', 'moment', '2026-11-03T14:05:00.000Z'],
  ])('%j is a day of the calendar as it is written', (words, kind, moment) => {
    expect(readCell(words, false)).toMatchObject({ kind, value: new Date(moment) });
  });

  test('in a CSV file only numbers are numbers', () => {
    expect(csvValue(readCell('1.204', true))).toBe(1204);
    expect(csvValue(readCell('40\u00a0%', true))).toBe('40 %');
    expect(csvValue(readCell('03.11.2026', true))).toBe('03.11.2026');
  });
});
