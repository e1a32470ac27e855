import { describe, expect, it } from '@jest/globals';
import { euroText, euroWords, parseEuro } from './euro.js';

describe('parseEuro', () => {
  it.each<[string, number | null | undefined]>([
    ['12.500,00', 1_250_000],
    ['12500', 1_250_000],
    ['12.500', 1_250_000],
    ['12500,5 €', 1_250_050],
    ['1.234.567,89 EUR', 123_456_789],
    ['0,09', 9],
    ['80,-', 8_000],
    ['  ', null],
    ['12.50', undefined],
    ['12,500', undefined],
    ['1.2345', undefined],
    ['-5', undefined],
    ['zwölf', undefined],
  ])('“%s” is %s', (text, cents) => {
    expect(parseEuro(text)).toBe(cents);
  });

  it.each([0, 1, 99, 100, 1_250_000, 123_456_789])('reads what it writes: %s', (cents) => {
    expect(parseEuro(euroText(cents))).toBe(cents);
  });
});

it.each([
  [1_250_000, '12.500 €'],
  [1_250_050, '12.500,50 €'],
  [0, '0 €'],
])('%s cents are “%s”', (cents, words) => {
  expect(euroWords(cents)).toBe(words.replace(' ', '\u00a0'));
});
