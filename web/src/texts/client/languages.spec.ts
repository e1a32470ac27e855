import { describe, expect, test } from '@jest/globals';
import { inGerman, type ClientTexts } from './client-texts.js';
import { CLIENT_LANGUAGES } from './languages.js';

const NAME = inGerman('Germersheim');

/** Every sentence that a language can say, also those that are put together. */
function allSentences(texts: ClientTexts): readonly string[] {
  const spoken: unknown = {
    ...texts,
    answerUntil: texts.answerUntil('X'),
    thatIs: texts.thatIs('X'),
    hours: texts.hours('8:30', '12:45'),
    weeklyUnits: texts.weeklyUnits(25),
    childPlaces: [1, 2, 3].map((children) => texts.childPlaces(children)),
    sketchName: texts.sketchName(NAME, NAME),
    middleOf: texts.middleOf(NAME),
    away: (['north', 'south-west'] as const).flatMap((point) => texts.away('8 km', point, NAME)),
    near: texts.near(NAME),
    questions: texts.questions(NAME),
  };
  return leavesOf(spoken);
}

function leavesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Object.values(value as object).flatMap(leavesOf);
}

const SCRIPTS = { uk: /\p{Script=Cyrillic}/u, ar: /\p{Script=Arabic}/u } as const;

describe.each(CLIENT_LANGUAGES.map((language) => [language.name, language] as const))(
  '%s',
  (_name, { code, texts, calendars }) => {
    const sentences = allSentences(texts);

    test('says everything, and closes each emphasis', () => {
      for (const sentence of sentences) {
        expect(sentence.trim()).not.toBe('');
        expect([sentence, sentence.split('**').length % 2]).toEqual([sentence, 1]);
      }
    });

    test('is written in its own letters', () => {
      if (code !== 'uk' && code !== 'ar') return;
      const foreign = sentences.filter(
        (sentence) => !SCRIPTS[code].test(sentence) && !/^\P{L}*$/u.test(sentence),
      );
      expect(foreign).toEqual([]);
    });

    test('is known to the calendar', () => {
      expect(Intl.DateTimeFormat.supportedLocalesOf([...calendars])).toHaveLength(calendars.length);
    });
  },
);

describe('Leichte Sprache', () => {
  const [, easy = CLIENT_LANGUAGES[0]] = CLIENT_LANGUAGES;
  const sentences = allSentences(easy.texts).flatMap((text) => text.split(/(?<=[.?!:]) /));

  test('has short sentences', () => {
    expect(sentences.filter((sentence) => sentence.split(' ').length > 13)).toEqual([]);
  });

  test('has no passive, no subjunctive and no long word without a middle dot', () => {
    expect(
      sentences.filter((sentence) => /\b(wird|werden|wurde|wurden|würde|könnte|hätte|wäre)\b/.test(sentence)),
    ).toEqual([]);
    expect(sentences.filter((sentence) => /[\p{L}]{15,}/u.test(sentence.replaceAll('·', ' ')))).toEqual([]);
  });

  test('each language is there once', () => {
    expect(CLIENT_LANGUAGES.map(({ code }) => code)).toEqual(['de', 'ls', 'en', 'uk', 'ar']);
    expect(CLIENT_LANGUAGES.filter(({ direction }) => direction === 'rtl').map(({ code }) => code)).toEqual([
      'ar',
    ]);
  });
});
