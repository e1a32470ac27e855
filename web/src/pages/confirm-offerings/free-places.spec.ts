import { describe, expect, test } from '@jest/globals';
import type { OfferingsToConfirm } from '../../api/types.js';
import { hasChanges, impossibleFields, toConfirmation } from './free-places.js';

const asked: OfferingsToConfirm = {
  providerName: 'Kursträger Eins',
  offerings: [
    {
      id: 'a',
      title: 'Abendkurs',
      startsOn: '2026-12-01',
      maximumSize: 20,
      confirmedOn: '2026-10-20',
      childcare: { places: 6, taken: 4, minimumAgeYears: 1 },
      sections: [
        { number: 1, level: 'A1', startsOn: '2026-12-01', taken: 16, held: 0, free: 4 },
        { number: 2, level: 'A1', startsOn: '2027-01-11', taken: 22, held: 0, free: 0 },
      ],
    },
  ],
};

describe('confirming free places', () => {
  test('untouched fields are confirmed as they are, an overbooked section too', () => {
    expect(hasChanges(asked, {})).toBe(false);
    expect(toConfirmation(asked, {}).offerings[0]?.sections).toEqual([
      { number: 1, taken: 16 },
      { number: 2, taken: 22 },
    ]);
  });

  test('free places are sent as taken ones', () => {
    expect(hasChanges(asked, { 'a.1': '7' })).toBe(true);
    expect(toConfirmation(asked, { 'a.1': '7' }).offerings[0]?.sections[0]).toEqual({ number: 1, taken: 13 });
  });

  test('the Kinderbeaufsichtigung is asked and sent the same way', () => {
    expect(toConfirmation(asked, {}).offerings[0]?.childcareTaken).toBe(4);
    expect(toConfirmation(asked, { 'a.childcare': '5' }).offerings[0]?.childcareTaken).toBe(1);
    expect(impossibleFields(asked, { 'a.childcare': '7' })).toHaveLength(1);
  });

  test('typing the same number again changes nothing', () => {
    expect(hasChanges(asked, { 'a.1': '4' })).toBe(false);
  });

  test.each(['', '-1', '21', '2,5', 'viele'])('%j is no number of free places here', (text) => {
    expect(impossibleFields(asked, { 'a.1': text }).map(({ key }) => key)).toEqual(['a.1']);
  });
});
