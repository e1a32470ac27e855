import { describe, expect, test } from '@jest/globals';
import { toCsv } from './csv.js';

describe('CSV for German spreadsheets', () => {
  test('byte order mark, semicolons, decimal comma, CRLF, empty for null', () => {
    expect(
      toCsv([
        ['Gemeinde', 'Anteil'],
        ['Wörth', 0.25],
        ['Berg', null],
      ]),
    ).toBe('\ufeffGemeinde;Anteil\r\nWörth;0,25\r\nBerg;\r\n');
  });

  test.each([
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['+49', "'+49"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
  ])('%j cannot run as a formula', (text, expected) => {
    expect(toCsv([[text]])).toBe(`\ufeff${expected}\r\n`);
  });

  test('a negative number stays a number', () => {
    expect(toCsv([[-1.5]])).toBe('\ufeff-1,5\r\n');
  });

  test('quotes, separators and line breaks stay inside their cell', () => {
    expect(toCsv([['a;b', 'sagt "ja"', 'zwei\nZeilen']])).toBe(
      '\ufeff"a;b";"sagt ""ja""";"zwei\nZeilen"\r\n',
    );
  });
});
