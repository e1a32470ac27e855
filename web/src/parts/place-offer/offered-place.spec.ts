import { describe, expect, test } from '@jest/globals';
import { addressWords, placeFacts, timesWords, type OfferedPlace } from './offered-place.js';

const place: OfferedPlace = {
  courseTitle: 'Alphabetisierungskurs am Vormittag',
  providerName: 'Kursträger Eins',
  siteName: 'Haus der Bildung',
  street: 'Marktplatz 1',
  postcode: '76726',
  town: 'Germersheim',
  sectionNumber: 2,
  level: 'A1',
  startsOn: '2026-12-07',
  endsOn: null,
  dayparts: ['morning'],
  timesNote: 'montags bis freitags, 8:30 bis 12:45 Uhr',
  children: 0,
};

describe('an offered place in words', () => {
  test('where: what is not known leaves no gap', () => {
    expect(addressWords(place)).toBe('Haus der Bildung, Marktplatz 1, 76726 Germersheim');
    expect(addressWords({ ...place, street: null, postcode: null })).toBe('Haus der Bildung, Germersheim');
  });

  test('when: the times of day and what the provider wrote, or whom to ask', () => {
    expect(timesWords(place)).toBe('vormittags; montags bis freitags, 8:30 bis 12:45 Uhr');
    expect(timesWords({ dayparts: ['evening', 'weekend'], timesNote: null })).toBe('abends, am Wochenende');
    expect(timesWords({ dayparts: [], timesNote: null })).toBe('bitte beim Kursträger erfragen');
  });

  test('the end and the Kinderbeaufsichtigung are named only where there are any', () => {
    expect(placeFacts(place).map(({ name }) => name)).toEqual([
      'Beginn',
      'Ort',
      'Zeiten',
      'Kursträger',
      'Niveau',
    ]);
    expect(placeFacts({ ...place, endsOn: '2027-07-30', children: 2 }).map(({ value }) => value)).toEqual(
      expect.arrayContaining(['Freitag, 30.\u00a0Juli 2027', '2 Plätze zurückgehalten']),
    );
  });
});
