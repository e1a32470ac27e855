import { describe, expect, test } from '@jest/globals';
import type { OwnCourseRow } from './own-course-rows.js';
import { isAskedFor, readOwnCourseQuestion, writeOwnCourseQuestion } from './own-course-address.js';

const ALL = { selection: 'alle', siteId: undefined, search: '' } as const;

describe('the address of the list of courses', () => {
  test.each([
    ['', ALL],
    ['stand=gefaehrdet&kursort=s1&suche=Abend', { selection: 'gefaehrdet', siteId: 's1', search: 'Abend' }],
  ] as const)('%j is read and written the same', (text, question) => {
    expect(readOwnCourseQuestion(new URLSearchParams(text))).toEqual(question);
    expect(writeOwnCourseQuestion(question).toString()).toBe(text);
  });

  test('what it does not know shows everything', () => {
    expect(readOwnCourseQuestion(new URLSearchParams('stand=irgendwas'))).toEqual(ALL);
  });
});

const row = (change: object): OwnCourseRow => ({
  course: {
    title: 'Abendkurs für Frauen',
    state: 'open',
    freshness: 'fresh',
    sites: [{ id: 's1', name: 'Altes Schulhaus', town: 'Wörth am Rhein', ags: null }],
    ...change,
  } as OwnCourseRow['course'],
  open: 0,
  toRegister: 0,
});

test.each([
  [{}, {}, true],
  [{ selection: 'gefaehrdet' }, {}, false],
  [{ selection: 'gefaehrdet' }, { state: 'at-risk' }, true],
  [{ selection: 'offen' }, { state: 'at-risk' }, true],
  [{ selection: 'zu-bestaetigen' }, { freshness: 'stale' }, true],
  [{ selection: 'laufend' }, { state: 'started' }, true],
  [{ selection: 'geplant' }, { state: 'postponed' }, true],
  [{ siteId: 's1' }, {}, true],
  [{ siteId: 's2' }, {}, false],
  [{ search: 'frauen woerth' }, {}, true],
  [{ search: 'frauen kandel' }, {}, false],
] as const)('%j of %j: %s', (question, change, isShown) => {
  expect(isAskedFor(row(change), { ...ALL, ...question })).toBe(isShown);
});
