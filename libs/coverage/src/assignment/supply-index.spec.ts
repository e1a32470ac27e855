import { describe, expect, it } from '@jest/globals';
import { addDays } from '#libs/calendar';
import { TODAY, agsOf, anEntry, aSnapshot } from '../../../../test/support/a-coverage-snapshot.js';
import { countsToday, indexSupply, isCounting } from './supply-index.js';

const supply = [
  anEntry({ offeringId: 'o2', siteIds: ['b'] }),
  anEntry({ offeringId: 'o1', sectionNumber: 2, siteIds: ['b', 'a'], childcareFree: 5 }),
  anEntry({ offeringId: 'o1', sectionNumber: 1, siteIds: ['a'], childcareFree: 3 }),
  anEntry({ offeringId: 'o3', siteIds: ['a'], formatCode: 'women' }),
];
const index = indexSupply(aSnapshot({ supply, minutes: { 1: { a: 31, b: 45 }, 2: { a: 10, b: 46 } } }));

describe('indexSupply', () => {
  it('stands by offering and section, however it was read', () => {
    expect(
      index.entries.map(({ entry, offering }) => [entry.offeringId, entry.sectionNumber, offering]),
    ).toEqual([
      ['o1', 1, 0],
      ['o1', 2, 0],
      ['o2', 1, 1],
      ['o3', 1, 2],
    ]);
  });

  it('believes the smallest number of child places of an offering', () => {
    expect(index.entries.map((entry) => entry.childPlaces)).toEqual([3, 3, 0, 0]);
  });

  it.each([
    [1, 'general', [0, 1, 2]],
    [2, 'general', [0, 1]],
    [1, 'women', []],
    [2, 'women', [3]],
    [3, 'general', []],
    [1, 'odd', []],
  ])('Gemeinde %i reaches %s at: %j, an offering at two sites once', (number, formatCode, expected) => {
    expect(index.inReach(agsOf(number), formatCode)).toEqual(expected);
    expect(index.inReach(agsOf(number), formatCode)).toEqual(expected);
  });

  it.each([
    ['a full course counts, but has no place', { freePlaces: 0 }, true, false],
    ['a place', {}, true, true],
    ['too late', { startsOn: addDays(TODAY, 43) }, false, false],
  ])('%s', (_, part, counts, hasPlace) => {
    const entries = indexSupply(aSnapshot({ supply: [anEntry(part)] })).entries;
    expect([entries.map(countsToday), entries.map(isCounting)]).toEqual([[counts], [hasPlace]]);
  });
});
