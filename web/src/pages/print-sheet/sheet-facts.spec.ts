import { describe, expect, test } from '@jest/globals';
import type { SheetCourse } from '../../api/types.js';
import { sheetFacts } from './sheet-facts.js';

const course: SheetCourse = {
  source: 'offer',
  title: 'Abendkurs',
  providerName: 'Kursträger Eins',
  formatCode: 'evening',
  level: 'A2',
  siteName: 'Haus der Bildung',
  street: 'Marktplatz 1',
  postcode: '76726',
  town: 'Germersheim',
  isStepFree: true,
  startsOn: '2027-03-29',
  dayparts: ['evening'],
  timesNote: null,
  weeklyUnits: 10,
  answerUntil: null,
};

const lines = (given: SheetCourse) => sheetFacts(given).map(({ name, value }) => [name, value]);

describe('the course on the printed sheet', () => {
  test('of an offered place: all that leads there', () => {
    expect(lines(course)).toEqual([
      ['Kurs', 'Abendkurs'],
      ['Niveau', 'A2'],
      ['Beginn', 'Montag, 29.\u00a0März 2027'],
      ['Zeiten', 'abends; 10 Unterrichtsstunden in der Woche'],
      ['Ort', 'Haus der Bildung, Marktplatz 1, 76726 Germersheim (ohne Stufen erreichbar)'],
      ['Kursträger', 'Kursträger Eins'],
    ]);
  });

  test('of an outside provider: what the platform does not know is left out, and whom to ask is said', () => {
    const outside = {
      ...course,
      source: 'outside',
      level: null,
      siteName: null,
      street: null,
      postcode: null,
      isStepFree: null,
      startsOn: null,
      dayparts: [],
      weeklyUnits: null,
    } as const;
    expect(lines({ ...outside, dayparts: [] })).toEqual([
      ['Kurs', 'Abendkurs'],
      ['Beginn', 'sagt Ihnen der Kursträger'],
      ['Ort', 'Germersheim'],
      ['Kursträger', 'Kursträger Eins'],
    ]);
  });
});
