import { expect, test } from '@jest/globals';
import type { Suggestion } from '../../api/types.js';
import { byCourse } from './by-course.js';

const entry = (offeringId: string, startsOn: string, isFitting = true): Suggestion => ({
  offeringId,
  sectionNumber: 1,
  title: 'Abendkurs',
  formatCode: 'general',
  level: 'A1',
  startsOn,
  dayparts: [],
  weeklyUnits: 10,
  freePlaces: 3,
  providerName: 'Kursträger Eins',
  siteName: null,
  town: null,
  minutes: 10,
  origin: 'measured',
  nearestStop: null,
  isFitting,
  wishRank: 0,
  verdicts: [],
});

test('one line for each course: its best entry, and the days of others that fit as well', () => {
  const courses = byCourse([
    entry('a', '2027-03-29'),
    entry('b', '2027-04-05'),
    entry('a', '2027-06-07'),
    entry('a', '2027-09-06', false),
  ]);
  expect(courses.map(({ suggestion, laterStarts }) => [suggestion.startsOn, laterStarts])).toEqual([
    ['2027-03-29', ['2027-06-07']],
    ['2027-04-05', []],
  ]);
});
