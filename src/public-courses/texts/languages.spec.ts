import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import { dayIn, FINDER_LANGUAGES, languageOf } from './languages.js';

/** All texts below a value, with their paths; functions are asked with numbers that differ in every language. */
function textsBelow(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const ask = value as (...given: unknown[]) => unknown;
    return [0, 1, 7].flatMap((number) => textsBelow(ask(number, 7, 'x'), `${path}(${number})`));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => textsBelow(part, `${path}.${name}`));
}

const LETTERS = {
  de: /\p{Script=Latin}/u,
  ls: /\p{Script=Latin}/u,
  en: /\p{Script=Latin}/u,
  uk: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
};
const WITHOUT_LETTERS = /^\.?(listComma|.*\.vehicles\..*)$/;

describe.each(FINDER_LANGUAGES.map((language) => [language.code, language] as const))(
  'The finder in %s',
  (code, { texts }) => {
    const all = textsBelow(texts, '');

    it('leaves no word out', () => {
      expect(all.length).toBeGreaterThan(120);
      expect(all.filter(([, text]) => text.trim() === '').map(([path]) => path)).toEqual([]);
    });

    it('speaks its own language everywhere', () => {
      const foreign = all.filter(([path, text]) => !WITHOUT_LETTERS.test(path) && !LETTERS[code].test(text));
      expect(foreign).toEqual([]);
    });

    it('marks what must not be overlooked from beginning to end', () => {
      expect(all.filter(([, text]) => (text.match(/\*\*/g)?.length ?? 0) % 2 !== 0)).toEqual([]);
    });
  },
);

describe('The languages', () => {
  it('name the same Kurstypen, but for German, which says what the county says', () => {
    const [german, ...others] = FINDER_LANGUAGES.map(({ texts }) => Object.keys(texts.formats).toSorted());
    expect(german).toEqual([]);
    expect(new Set(others.map((codes) => codes.join(' '))).size).toBe(1);
    expect(others[0]).toContain('women-with-childcare');
  });

  it('take as many steps into a course as German does', () => {
    expect(new Set(FINDER_LANGUAGES.map(({ texts }) => texts.wayIn.steps.length))).toEqual(new Set([3]));
  });

  it.each([
    ['de', '14. Dezember 2026'],
    ['ls', '14. Dezember 2026'],
    ['en', '14 December 2026'],
    ['uk', '14 грудня 2026 р.'],
    ['ar', '14 ديسمبر/كانون الأول 2026'],
    ['xx', '14. Dezember 2026'],
  ])('in %s a day is “%s”', (code, day) => {
    expect(dayIn(languageOf(code), localDate('2026-12-14')).replaceAll(/\s/g, ' ')).toBe(day);
  });
});

describe('Leichte Sprache', () => {
  it('says one thing in a sentence', () => {
    const texts = textsBelow(languageOf('ls').texts, '');
    const long = texts.flatMap(([path, text]) =>
      text
        .split(/(?<=[.?!]) /)
        .filter((sentence) => sentence.split(' ').length > 13)
        .map((sentence) => `${path}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });
});
