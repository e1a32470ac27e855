import { describe, expect, test } from '@jest/globals';
import { figureText, parseFigure, valueWords } from './indicator-words.js';

describe('figures of indicators', () => {
  test.each([
    ['38,5', 38.5],
    ['1.200', 1200],
    ['-3', -3],
    ['1200,25', 1200.25],
    ['', null],
    ['38.5', undefined],
    ['viel', undefined],
  ])('%s is read as %s', (text, value) => {
    expect(parseFigure(text)).toBe(value);
  });

  test('what is typed comes back, and what is hidden says so', () => {
    expect(parseFigure(figureText(38.5))).toBe(38.5);
    expect(valueWords({ value: 38.5, absence: null }, 'percent')).toBe('38,5\u00a0%');
    expect(valueWords({ value: null, absence: 'too-few-people' }, 'people')).toContain('zu kleine Zahl');
  });
});
