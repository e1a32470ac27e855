import { describe, expect, test } from '@jest/globals';
import { deadlineWords } from './deadline-words.js';

describe('a deadline in words', () => {
  test.each([
    ['2026-11-22', 'Frist abgelaufen', 'danger'],
    ['2026-11-23', 'heute', 'danger'],
    ['2026-11-24', 'morgen', 'warning'],
    ['2026-11-26', 'noch 3 Tage', 'info'],
  ] as const)('until %s: %s', (until, words, kind) => {
    expect(deadlineWords(until, '2026-11-23')).toEqual({ words, kind });
  });
});
