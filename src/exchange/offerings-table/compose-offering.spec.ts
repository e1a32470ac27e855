import { describe, expect, test } from '@jest/globals';
import { localDate } from '#libs/calendar';
import { composeOffering } from './compose-offering.js';
import type { OfferingLines } from './gather-offerings.js';
import { locateFaults } from './locate-faults.js';
import type { OfferingLine } from './offering-line.js';

const LINE: OfferingLine = {
  provider: 'VHS Beispiel',
  providerMail: null,
  site: 'Rathaus',
  street: null,
  postcode: null,
  town: null,
  ags: null,
  latitude: null,
  longitude: null,
  isStepFree: null,
  furtherSites: null,
  key: 'K1',
  title: 'Kurs 1',
  courseType: 'general',
  format: 'general',
  form: null,
  startsOn: localDate('2026-12-01'),
  endsOn: null,
  state: 'open',
  reason: null,
  maximumSize: 12,
  minimumSize: null,
  weeklyUnits: null,
  dayparts: [],
  timesNote: null,
  sectionNumber: 1,
  level: 'A1',
  sectionStartsOn: localDate('2026-12-01'),
  taken: 3,
  childcarePlaces: null,
  childcareTaken: null,
  childcareMinimumAge: null,
  approvedFrom: null,
  approvedUntil: null,
  confirmedOn: localDate('2026-11-20'),
};
const SECOND: OfferingLine = {
  ...LINE,
  sectionNumber: 2,
  sectionStartsOn: localDate('2027-01-05'),
  taken: 4,
};
const LINES: OfferingLines = [
  { line: 2, value: SECOND },
  { line: 3, value: LINE },
];

describe('an offering out of its lines', () => {
  test('has its sections in the order of their numbers, however the lines stand', () => {
    const offering = composeOffering(LINES, 'provider', ['site']);
    expect(offering.sections.map(({ number, taken }) => [number, taken])).toEqual([
      [1, 3],
      [2, 4],
    ]);
  });

  test('needs no more people than it has places, where nobody says how many', () => {
    expect(composeOffering(LINES, 'provider', ['site'])).toMatchObject({
      minimumSize: 12,
      weeklyUnits: 25,
      form: 'on-site',
      childcare: null,
    });
  });

  test('has childcare as soon as there are places', () => {
    const line = { line: 2, value: { ...LINE, childcarePlaces: 8, childcareMinimumAge: 1 } };
    expect(composeOffering([line], 'provider', ['site']).childcare).toEqual({
      places: 8,
      taken: 0,
      minimumAgeYears: 1,
    });
  });
});

describe('faults of an offering', () => {
  test.each([
    ['sections.0.taken', 3, 'Belegt'],
    ['sections.1.startsOn', 2, 'Abschnitt Beginn'],
    ['courseTypeCode', 2, 'Kursart'],
    ['childcare.taken', 2, 'Kinder belegt'],
    ['something', 2, null],
  ])('%s stands in line %i, column %s', (field, line, column) => {
    const [problem] = locateFaults(LINES, [{ field, code: 'some-fault', message: 'So geht es nicht.' }]);
    expect(problem).toMatchObject({ line, column, code: 'some-fault' });
  });
});
