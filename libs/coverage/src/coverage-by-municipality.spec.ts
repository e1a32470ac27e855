import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#libs/calendar';
import { buildReachability } from '#libs/region';
import { TODAY, aDemandCell, agsOf, anEntry, aSnapshot } from '../../../test/support/a-coverage-snapshot.js';
import { anySnapshot, shuffled } from '../../../test/support/any-coverage-snapshot.js';
import { coverageByMunicipality, placeDemand } from './index.js';
import type { CoverageQuestion, CoverageRow, CoverageSnapshot } from './index.js';

const rowsOf = (snapshot: CoverageSnapshot, question: CoverageQuestion = { formatCode: 'general' }) =>
  coverageByMunicipality(snapshot, placeDemand(snapshot), question);
const waiting = (days: number) => addDays(TODAY, -days);

/** Gemeinde 1 near site a, 2 near both, 3 near site b, 4 far from all. */
const county = aSnapshot({
  minutes: { 1: { a: 10 }, 2: { a: 40, b: 20 }, 3: { b: 45 }, 4: { b: 46 } },
  supply: [
    anEntry({ freePlaces: 2 }),
    anEntry({ sectionNumber: 2, level: 'A2', freePlaces: 3 }),
    anEntry({ offeringId: 'offering-2', siteIds: ['b'], freePlaces: 4, isAtRisk: true }),
    anEntry({ offeringId: 'offering-3', siteIds: ['b'], level: 'B1', freePlaces: 5 }),
  ],
  demand: [
    aDemandCell({ people: 3, waitingSince: waiting(30) }),
    aDemandCell({ people: 1, waitingSince: waiting(90), level: 'A2' }),
    aDemandCell({ ags: agsOf(2), people: 1, waitingSince: waiting(10) }),
    aDemandCell({ ags: agsOf(2), people: 1, waitingSince: addDays(TODAY, 3) }),
    aDemandCell({ ags: agsOf(3), people: 2, formatCode: 'women' }),
  ],
});
const figures = (row: CoverageRow) => [
  Number(row.ags.slice(5)),
  row.demand,
  row.placed,
  row.unplaced,
  row.rate,
  row.longestWaitDays,
  row.freePlacesInReach,
  row.nearestMinutes,
];

describe('coverageByMunicipality', () => {
  it.each<[string, CoverageQuestion, unknown[][]]>([
    [
      'all levels of a format, also where nobody asks',
      { formatCode: 'general' },
      [
        [1, 4, 3, 1, 0.75, 30, 3, 10],
        [2, 2, 0, 2, 0, 10, 8, 20],
        [3, 0, 0, 0, null, null, 5, 45],
        [4, 0, 0, 0, null, null, 0, null],
      ],
    ],
    [
      'one level',
      { formatCode: 'general', level: 'A2' },
      [
        [1, 1, 1, 0, 1, null, 3, 10],
        [2, 0, 0, 0, null, null, 3, 40],
        [3, 0, 0, 0, null, null, 0, null],
        [4, 0, 0, 0, null, null, 0, null],
      ],
    ],
    [
      'nobody before the Einstufungstest; every level would do',
      { formatCode: 'general', level: null },
      [
        [1, 0, 0, 0, null, null, 3, 10],
        [2, 0, 0, 0, null, null, 8, 20],
        [3, 0, 0, 0, null, null, 5, 45],
        [4, 0, 0, 0, null, null, 0, null],
      ],
    ],
    [
      'a format without an offering',
      { formatCode: 'women' },
      [
        [1, 0, 0, 0, null, null, 0, null],
        [2, 0, 0, 0, null, null, 0, null],
        [3, 2, 0, 2, 0, 20, 0, null],
        [4, 0, 0, 0, null, null, 0, null],
      ],
    ],
  ])('%s', (_, question, expected) => {
    expect(rowsOf(county, question).map(figures)).toEqual(expected);
  });

  it('counts a wait that has not begun as 0 days', () => {
    const demand = [aDemandCell({ waitingSince: addDays(TODAY, 3) })];
    expect(rowsOf(aSnapshot({ demand }))[0]?.longestWaitDays).toBe(0);
  });

  it('says where the minutes to the nearest course come from', () => {
    expect(rowsOf(county).map((row) => row.nearestOrigin)).toEqual([
      'measured',
      'measured',
      'measured',
      null,
    ]);
    const reachability = buildReachability({
      municipalities: county.municipalities,
      sites: [{ id: 'a', place: { latitude: 50, longitude: 9.1 } }],
      known: [],
      estimate: { detourFactor: 1.35, speedKmh: 40 },
      limitMinutes: 45,
    });
    expect(rowsOf({ ...county, reachability }).map((row) => [row.nearestMinutes, row.nearestOrigin])).toEqual(
      [
        [15, 'estimated'],
        [null, null],
        [null, null],
        [null, null],
      ],
    );
  });

  it('loses nobody, keeps rates within 0 and 1, and does not depend on the order of rows', () => {
    fc.assert(
      fc.property(
        anySnapshot({ cells: 10, entries: 6 }).chain((snapshot) =>
          fc.tuple(fc.constant(snapshot), shuffled(snapshot)),
        ),
        ([snapshot, other]) => {
          const rows = rowsOf(snapshot);
          const people = snapshot.demand.filter((cell) => cell.formatCode === 'general');
          expect(rows.reduce((sum, row) => sum + row.demand, 0)).toBe(
            people.reduce((sum, cell) => sum + cell.people, 0),
          );
          for (const row of rows) {
            expect(row.placed + row.unplaced).toBe(row.demand);
            expect(row.placed).toBeLessThanOrEqual(row.freePlacesInReach);
            expect(row.rate === null).toBe(row.demand === 0);
            expect(row.longestWaitDays === null).toBe(row.unplaced === 0);
            expect(row.nearestMinutes === null).toBe(row.freePlacesInReach === 0);
          }
          expect(rowsOf(other)).toEqual(rows);
        },
      ),
      { numRuns: 300 },
    );
  });
});
