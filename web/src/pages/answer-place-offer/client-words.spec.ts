import { describe, expect, test } from '@jest/globals';
import { CLIENT_LANGUAGES, type ClientLanguage } from '../../texts/client/languages.js';
import { clockWords, dayWords, distanceWords, fromTodayWords, sentenceParts } from './client-words.js';

function language(code: ClientLanguage['code']): ClientLanguage {
  return CLIENT_LANGUAGES.find((one) => one.code === code) ?? CLIENT_LANGUAGES[0];
}

describe('days in five languages', () => {
  test.each([
    ['de', 'Dienstag, 1. Dezember 2026', 'übermorgen', 'heute'],
    ['ls', 'Dienstag, 1. Dezember 2026', 'übermorgen', 'heute'],
    ['en', 'Tuesday 1 December 2026', 'in 2 days', 'today'],
    ['uk', 'вівторок, 1 грудня 2026 р.', 'післязавтра', 'сьогодні'],
    ['ar', 'الثلاثاء، 1 ديسمبر/كانون الأول 2026', 'بعد الغد', 'اليوم'],
  ] as const)('%s', (code, day, inTwoDays, today) => {
    expect(dayWords(language(code), '2026-12-01').replace('Tuesday,', 'Tuesday').replaceAll(/\s/g, ' ')).toBe(
      day,
    );
    expect(fromTodayWords(language(code), '2026-12-01', '2026-11-29')).toBe(inTwoDays);
    expect(fromTodayWords(language(code), '2026-12-01', '2026-12-01')).toBe(today);
  });

  test('a change of the clocks takes no day away', () => {
    expect(fromTodayWords(language('en'), '2026-10-27', '2026-10-24')).toBe('in 3 days');
  });
});

describe('distances and times', () => {
  test.each([
    ['de', 2.54, '2,5 Kilometer'],
    ['de', 11.52, '12 Kilometer'],
    ['en', 1, '1 kilometre'],
    ['uk', 2, '2 кілометри'],
    ['uk', 12, '12 кілометрів'],
    ['ar', 5, '5 كيلومترات'],
  ] as const)('%s: %f', (code, kilometres, words) => {
    expect(distanceWords(language(code), kilometres)).toBe(words);
  });

  test('a clock has no nought in front', () => {
    expect([clockWords('08:30'), clockWords('12:45'), clockWords('00:15')]).toEqual([
      '8:30',
      '12:45',
      '0:15',
    ]);
  });

  test('what must not be overlooked is told apart', () => {
    expect(sentenceParts('Sie sind **nicht** angemeldet.')).toEqual([
      { text: 'Sie sind ', isStrong: false },
      { text: 'nicht', isStrong: true },
      { text: ' angemeldet.', isStrong: false },
    ]);
    expect(sentenceParts('**Nein**')).toEqual([{ text: 'Nein', isStrong: true }]);
  });
});
