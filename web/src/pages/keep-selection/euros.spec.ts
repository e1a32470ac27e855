import { describe, expect, it } from '@jest/globals';
import { euroWords, parseEuros } from './euros.js';

describe('parseEuros', () => {
  it.each([
    ['', null],
    ['50.000', 5_000_000],
    ['50000', 5_000_000],
    ['1.234.567,89 €', 123_456_789],
    ['12,5', 1250],
    ['50.00', undefined],
    ['viel', undefined],
    ['-5', undefined],
  ])('%s: %s', (text, cents) => {
    expect(parseEuros(text)).toBe(cents);
  });

  it('reads what it wrote', () => {
    expect(parseEuros(euroWords(5_000_000))).toBe(5_000_000);
  });
});
