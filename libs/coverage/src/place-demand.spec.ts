import { describe, expect, it } from '@jest/globals';
import { addDays } from '#libs/calendar';
import {
  TODAY,
  aDemandCell,
  agsOf,
  anEntry,
  aSnapshot,
  type Minutes,
} from '../../../test/support/a-coverage-snapshot.js';
import type { SupplyEntry } from '#libs/matching';
import { placeDemand, type DemandCell } from './index.js';

const day = (days: number) => addDays(TODAY, days);
const placedOf = (demand: DemandCell[], supply: SupplyEntry[], minutes: Minutes = { 1: { a: 10 } }) =>
  placeDemand(aSnapshot({ demand, supply, minutes })).cells.map((cell) => cell.placed);

describe('placeDemand: which places count', () => {
  it.each<[string, Partial<SupplyEntry>, number]>([
    ['a fitting place', {}, 1],
    ['another format', { formatCode: 'women' }, 0],
    ['another level', { level: 'A2' }, 0],
    ['starts today', { startsOn: day(0) }, 1],
    ['started yesterday', { startsOn: day(-1) }, 0],
    ['starts on the last day of the horizon', { startsOn: day(42) }, 1],
    ['starts a day too late', { startsOn: day(43) }, 0],
    ['confirmed 28 days ago', { confirmedOn: day(-28) }, 1],
    ['confirmed 29 days ago', { confirmedOn: day(-29) }, 0],
    ['no free place', { freePlaces: 0 }, 0],
    ['overbooked', { freePlaces: -2 }, 0],
    ['at risk', { isAtRisk: true }, 0],
    ['provider without approval', { isApproved: false }, 0],
    ['a site that nobody knows', { siteIds: ['z'] }, 0],
    ['a second site in reach (Verbundkurs)', { siteIds: ['z', 'a'] }, 1],
  ])('%s', (_, part, placed) => {
    expect(placedOf([aDemandCell()], [anEntry(part)])).toEqual([placed]);
  });

  it.each<[string, Partial<DemandCell>, Partial<SupplyEntry>, number]>([
    ['before the Einstufungstest every level fits', { level: null }, { level: 'B1' }, 1],
    ['a person with any time', { dayparts: [] }, { dayparts: ['evening'] }, 1],
    [
      'a course within the times',
      { dayparts: ['morning', 'evening'] },
      { dayparts: ['evening', 'morning'] },
      1,
    ],
    ['a course partly outside', { dayparts: ['morning'] }, { dayparts: ['morning', 'afternoon'] }, 0],
    ['a format that is not listed', { formatCode: 'odd' }, { formatCode: 'odd' }, 0],
    ['children without child places', { childrenFromThree: 1 }, {}, 0],
    ['as many child places as children', { childrenFromThree: 2 }, { childcareFree: 2 }, 1],
    ['fewer child places than children', { childrenFromThree: 3 }, { childcareFree: 2 }, 0],
    [
      'a small child, taken from one year',
      { childrenUnderThree: 1 },
      { childcareFree: 2, childcareMinimumAgeYears: 1 },
      1,
    ],
    [
      'a small child, taken from three years',
      { childrenUnderThree: 1 },
      { childcareFree: 2, childcareMinimumAgeYears: 3 },
      0,
    ],
    [
      'an older child, taken from three years',
      { childrenFromThree: 1 },
      { childcareFree: 2, childcareMinimumAgeYears: 3 },
      1,
    ],
  ])('%s', (_, person, course, placed) => {
    expect(placedOf([aDemandCell(person)], [anEntry(course)])).toEqual([placed]);
  });

  it.each([
    [45, 1],
    [46, 0],
  ])('reach of the format: %i minutes', (minutes, placed) => {
    expect(placedOf([aDemandCell()], [anEntry()], { 1: { a: minutes } })).toEqual([placed]);
  });
});

describe('placeDemand: who gets a scarce place', () => {
  const places = [anEntry({ freePlaces: 3 })];

  it('takes lawful priority first, then who waits longest, and gives cells in this order', () => {
    const late = aDemandCell({ people: 2, waitingSince: day(-5) });
    const early = aDemandCell({ people: 2, waitingSince: day(-50) });
    const obliged = aDemandCell({ people: 2, waitingSince: day(-1), accessRoute: 'obliged-jobcenter' });
    const { cells, entries } = placeDemand(aSnapshot({ demand: [late, early, obliged], supply: places }));
    expect(cells.map(({ cell, placed, unplaced }) => [cell, placed, unplaced])).toEqual([
      [obliged, 2, 0],
      [early, 1, 1],
      [late, 0, 2],
    ]);
    expect(entries).toEqual([{ entry: places[0], isCounting: true, taken: 3, isOpen: false }]);
  });

  it('moves those who were placed before when that makes room', () => {
    const anyLevel = aDemandCell({ level: null, waitingSince: day(-50) });
    const onlyA1 = aDemandCell({ level: 'A1', waitingSince: day(-5) });
    const onlyA2 = aDemandCell({ level: 'A2', waitingSince: day(-1) });
    const supply = [
      anEntry({ freePlaces: 1 }),
      anEntry({ offeringId: 'offering-2', level: 'A2', freePlaces: 1 }),
    ];
    expect(placedOf([anyLevel, onlyA1], supply)).toEqual([1, 1]);
    expect(placedOf([anyLevel, onlyA2], supply)).toEqual([1, 1]);
    expect(placedOf([anyLevel, onlyA1, onlyA2], supply)).toEqual([1, 1, 0]);
  });

  it('counts a place once, for all Gemeinden in its reach together', () => {
    const demand = [1, 2].map((number) => aDemandCell({ ags: agsOf(number), people: 2 }));
    expect(placedOf(demand, places, { 1: { a: 10 }, 2: { a: 20 } })).toEqual([2, 1]);
  });

  it('lets sections of one offering take no more than the best of them has places', () => {
    const supply = [
      anEntry({ freePlaces: 2 }),
      anEntry({ sectionNumber: 2, level: 'A2', freePlaces: 3, startsOn: day(40) }),
    ];
    const demand = [
      aDemandCell({ people: 4, waitingSince: day(-30) }),
      aDemandCell({ level: 'A2', people: 4 }),
    ];
    const { cells, entries } = placeDemand(aSnapshot({ demand, supply }));
    expect(cells.map((cell) => cell.placed)).toEqual([2, 1]);
    expect(entries.map((entry) => entry.taken)).toEqual([2, 1]);
  });
});

describe('placeDemand: child places', () => {
  const parent = (part: Partial<DemandCell>) => aDemandCell({ childrenFromThree: 1, ...part });

  it.each<[string, number, DemandCell[], number[]]>([
    [
      'a big family holds nobody back where there is enough for all',
      10,
      [parent({ people: 6 }), parent({ childrenFromThree: 4, waitingSince: day(-1) })],
      [6, 1],
    ],
    [
      'whoever comes first lays places aside for all of their children',
      4,
      [parent({ childrenFromThree: 3, waitingSince: day(-50) }), parent({ people: 3 })],
      [1, 1],
    ],
    ['people without children need none', 1, [parent({ people: 2 }), aDemandCell({ people: 3 })], [1, 3]],
  ])('%s', (_, childcareFree, demand, placed) => {
    const result = placeDemand(aSnapshot({ demand, supply: [anEntry({ childcareFree })] }));
    expect(demand.map((cell) => result.cells.find((row) => row.cell === cell)?.placed)).toEqual(placed);
  });

  it('gives the child places of an offering once, whatever section their parents enter', () => {
    const supply = [
      anEntry({ childcareFree: 3 }),
      anEntry({ sectionNumber: 2, level: 'A2', childcareFree: 3 }),
    ];
    const demand = [parent({ people: 2, waitingSince: day(-9) }), parent({ level: 'A2', people: 2 })];
    expect(placedOf(demand, supply)).toEqual([2, 1]);
  });
});
