import { expect, it, test } from '@jest/globals';
import { nowAndNext, typedNumber, valueLabel, valueWords } from './value-words.js';

it.each([
  ['1,35', 1.35],
  [' 42 ', 42],
  ['2.29', 2.29],
])('%j is %d', (text, value) => {
  expect(typedNumber(text)).toBe(value);
});

it.each(['', ' ', 'viel', '1,2,3'])('%j is no number', (text) => {
  expect(typedNumber(text)).toBeNaN();
});

test('a value with its unit does not break apart', () => {
  expect(valueWords(1234.5, { unit: 'Tage' })).toBe('1.234,5\u00a0Tage');
});

test('a value may say yes or no', () => {
  expect([0, 1].map((value) => valueWords(value, { unit: 'ja/nein' }))).toEqual(['nein', 'ja']);
  expect(valueLabel({ unit: 'ja/nein' })).toBe('Wert (1 = ja, 0 = nein)');
  expect(valueLabel({ unit: 'Tage' })).toBe('Wert in Tage');
});

test('what holds now and what comes next', () => {
  const value = (from: string, state: 'past' | 'current' | 'future') => ({
    from,
    until: null,
    value: 1,
    source: 'Beschluss',
    state,
  });
  const values = [value('2005-01-01', 'past'), value('2026-01-01', 'current'), value('2027-01-01', 'future')];
  expect(nowAndNext({ values })).toEqual({ now: values[1], next: values[2] });
});
