import { describe, expect, it } from '@jest/globals';
import { localDate, germanDay } from '#libs/calendar';
import { LANGUAGE_LEVELS } from '#libs/course-catalogue';
import { GAP_CAUSES } from '#libs/coverage';
import { answerWords, CAUSE_SENTENCES, levelWords, peopleWords, waitWords } from './texts.js';

describe('Words of gap notices', () => {
  it('say each cause as a sentence of its own', () => {
    const sentences = GAP_CAUSES.map((cause) => CAUSE_SENTENCES[cause]);
    expect(new Set(sentences).size).toBe(GAP_CAUSES.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-ZÄÖÜ].*\.$/);
  });

  it('say each level, and that there is none yet', () => {
    const words = [null, ...LANGUAGE_LEVELS].map(levelWords);
    expect(new Set(words).size).toBe(LANGUAGE_LEVELS.length + 1);
    expect(words[0]).toBe('noch ohne Einstufung');
  });

  it.each([
    [0, 'seit weniger als einer Woche'],
    [6, 'seit weniger als einer Woche'],
    [7, 'seit einer Woche'],
    [13, 'seit einer Woche'],
    [14, 'seit 2 Wochen'],
    [84, 'seit 12 Wochen'],
  ])('say %i days of waiting as “%s”', (days, words) => {
    expect(waitWords(days)).toBe(words);
  });

  it.each([
    [null, 'weniger als 3 Personen'],
    [1, '1 Person'],
    [12, '12 Personen'],
  ])('say %s people as “%s”', (people, words) => {
    expect(peopleWords(people, 3)).toBe(words);
  });

  it('say days as people write them', () => {
    expect(germanDay(localDate('2027-01-05'))).toBe('05.01.2027');
  });

  it.each([
    [{ kind: 'promised', plannedOn: localDate('2027-01-11'), reasonCode: null }, 'zugesagt zum 11.01.2027'],
    [{ kind: 'planned', plannedOn: null, reasonCode: null }, 'geplant'],
    [{ kind: 'cannot', plannedOn: null, reasonCode: 'no-teacher' }, 'nicht möglich (keine Lehrkraft)'],
  ] as const)('say the answer %j as “%s”', (answer, words) => {
    expect(answerWords(answer)).toBe(words);
  });
});
