import { describe, expect, test } from '@jest/globals';
import { countWords, minutesWords, numberWords, peopleWords, percentWords, weeksWords } from './numbers.js';

describe('numbers in German', () => {
  test('separators', () => {
    expect(numberWords(130793)).toBe('130.793');
    expect(numberWords(20.43)).toBe('20,4');
  });

  test.each([
    [0, '0\u00a0%'],
    [0.001, '1\u00a0%'],
    [0.404, '40\u00a0%'],
    [0.999, '99\u00a0%'],
    [1, '100\u00a0%'],
  ])('a share of %d reads %s', (share, expected) => {
    expect(percentWords(share)).toBe(expected);
  });

  test.each([
    [0, 'unter 1 Woche'],
    [6, 'unter 1 Woche'],
    [7, '1 Woche'],
    [69, '9 Wochen'],
  ])('%i days are %s', (days, expected) => {
    expect(weeksWords(days)).toBe(expected);
  });

  test('a way says where its minutes come from', () => {
    expect(minutesWords(35.4, 'estimated')).toBe('35\u00a0Min. (geschätzt)');
    expect(minutesWords(35, 'measured')).toBe('35\u00a0Min. (gemessen)');
    expect(minutesWords(35, 'corrected')).toBe('35\u00a0Min. (korrigiert)');
  });

  test('one person, many people', () => {
    expect([peopleWords(1), peopleWords(7)]).toEqual(['1 Mensch', '7 Menschen']);
  });

  test.each([
    [0, false, '0'],
    [12, false, '12'],
    [null, true, '<\u00a03'],
    [null, false, '–'],
  ])('a count of %s, hidden %s, reads %s', (count, isSuppressed, expected) => {
    expect(countWords(count, isSuppressed, 3)).toBe(expected);
  });
});
