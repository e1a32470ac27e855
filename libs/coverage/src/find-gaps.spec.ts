import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#libs/calendar';
import { TODAY, aDemandCell, agsOf, anEntry, aSnapshot } from '../../../test/support/a-coverage-snapshot.js';
import { anySnapshot, shuffled } from '../../../test/support/any-coverage-snapshot.js';
import { findGaps, placeDemand } from './index.js';
import type { CoverageSnapshot, DemandCell } from './index.js';

const gapsOf = (snapshot: CoverageSnapshot) => findGaps(snapshot, placeDemand(snapshot));
const waiting = (days: number) => addDays(TODAY, -days);

describe('findGaps, from 5 people or 84 days', () => {
  it.each<[string, Partial<DemandCell>[], unknown[][]]>([
    ['nobody without a place', [], []],
    ['too few people', [{ people: 4 }], []],
    ['enough people', [{ people: 5 }], [['073395001', 'general', 'A1', 5, 20, 'low']]],
    [
      'the Gemeinden of an association together',
      [{ people: 3 }, { ags: agsOf(2), people: 2 }],
      [['073395001', 'general', 'A1', 5, 20, 'low']],
    ],
    ['not those of two associations', [{ people: 3 }, { ags: agsOf(3), people: 2 }], []],
    ['nor two levels', [{ people: 3 }, { level: 'A2', people: 2 }], []],
    ['nor two formats', [{ people: 3 }, { formatCode: 'women', people: 2 }], []],
    ['a wait a day below the limit', [{ waitingSince: waiting(83) }], []],
    ['a single long wait', [{ waitingSince: waiting(84) }], [['073395001', 'general', 'A1', 1, 84, 'low']]],
    [
      'by area, format and level, without a test first',
      [
        { ags: agsOf(4), people: 9 },
        { level: 'literacy', people: 9 },
        { level: null, people: 9 },
        { formatCode: 'women', people: 9 },
        { level: 'C1', people: 9 },
      ],
      [
        ['073395001', 'general', null, 9, 20, 'low'],
        ['073395001', 'general', 'literacy', 9, 20, 'low'],
        ['073395001', 'general', 'C1', 9, 20, 'low'],
        ['073395001', 'women', 'A1', 9, 20, 'low'],
        ['073395002', 'general', 'A1', 9, 20, 'low'],
      ],
    ],
    [
      'lawful priority and number make it urgent',
      [{ people: 5, accessRoute: 'obliged-jobcenter' }, { people: 5 }],
      [['073395001', 'general', 'A1', 10, 20, 'high']],
    ],
    ['people of another Landkreis', [{ ags: agsOf(99), people: 50 }], []],
  ])('%s', (_, demand, expected) => {
    const gaps = gapsOf(aSnapshot({ demand: demand.map(aDemandCell) }));
    expect(
      gaps.map((gap) => [
        gap.areaKey,
        gap.formatCode,
        gap.level,
        gap.people,
        gap.longestWaitDays,
        gap.severity,
      ]),
    ).toEqual(expected);
  });

  it('counts only people without a place, and opens none where all have one', () => {
    const demand = [aDemandCell({ people: 7 })];
    expect(gapsOf(aSnapshot({ demand, supply: [anEntry({ freePlaces: 2 })] }))[0]?.people).toBe(5);
    expect(gapsOf(aSnapshot({ demand, supply: [anEntry({ freePlaces: 3 })] }))).toEqual([]);
    const settings = { gapMinimumPeople: 0, gapLongestWaitDays: 0 };
    expect(gapsOf(aSnapshot({ demand, supply: [anEntry()], settings }))).toEqual([]);
  });
});

describe('findGaps: evidence', () => {
  it('names the bottleneck: courses that are full, and courses without child places for all', () => {
    const single = aDemandCell({ people: 6 });
    const parents = aDemandCell({ people: 4, childrenFromThree: 2, dayparts: ['evening'] });
    const supply = [
      anEntry({ freePlaces: 2 }),
      anEntry({ offeringId: 'offering-2', freePlaces: 9, dayparts: ['evening'], childcareFree: 3 }),
      anEntry({ offeringId: 'offering-3', level: 'B1' }),
    ];
    const [gap] = gapsOf(aSnapshot({ demand: [{ ...single, dayparts: ['morning'] }, parents], supply }));
    expect(gap?.evidence).toMatchObject({
      scarceOfferings: [{ offeringId: 'offering-1', places: 2 }],
      scarceChildPlaces: [{ offeringId: 'offering-2', places: 3 }],
      peopleByCause: [
        { cause: 'full', people: 4 },
        { cause: 'no-childcare', people: 3 },
      ],
    });
  });

  it('is complete enough to check the gap by hand', () => {
    const snapshot = aSnapshot({
      minutes: { 1: { a: 10, far: 50 }, 2: { a: 20, far: 46 } },
      supply: [
        anEntry({ freePlaces: 1 }),
        anEntry({ sectionNumber: 2, freePlaces: 2 }),
        anEntry({ offeringId: 'offering-2', level: 'B1', freePlaces: 9 }),
        anEntry({ offeringId: 'offering-0', siteIds: ['far'], freePlaces: 9 }),
      ],
      demand: [
        aDemandCell({ people: 1, accessRoute: 'obliged-jobcenter' }),
        aDemandCell({ people: 3, accessRoute: 'self-payer', dayparts: ['evening'] }),
        aDemandCell({ ags: agsOf(2), people: 2, childrenFromThree: 1, childrenUnderThree: 1 }),
        aDemandCell({ ags: agsOf(2), people: 4, waitingSince: waiting(30), dayparts: ['evening'] }),
      ],
    });
    expect(gapsOf(snapshot)).toEqual([
      {
        areaKey: '073395001',
        formatCode: 'general',
        level: 'A1',
        people: 9,
        longestWaitDays: 30,
        severity: 'low',
        cause: 'times-do-not-fit',
        evidence: {
          peopleByMunicipality: [
            { ags: agsOf(1), people: 3 },
            { ags: agsOf(2), people: 6 },
          ],
          peopleByAccessRoute: [
            { accessRoute: 'entitled', people: 6 },
            { accessRoute: 'self-payer', people: 3 },
          ],
          peopleByCause: [
            { cause: 'no-childcare', people: 2 },
            { cause: 'times-do-not-fit', people: 7 },
          ],
          peopleWithChildren: 2,
          children: 4,
          demand: 10,
          freePlacesInReach: 2,
          nearest: {
            offeringId: 'offering-1',
            siteId: 'a',
            minutes: 20,
            isEstimated: false,
            origin: 'measured',
          },
          scarceOfferings: [],
          scarceChildPlaces: [],
        },
      },
    ]);
  });

  it('takes the cause looked for first where two hold as many people', () => {
    const demand = [
      aDemandCell({ people: 3, dayparts: ['evening'] }),
      aDemandCell({ people: 3, childrenFromThree: 1 }),
    ];
    expect(gapsOf(aSnapshot({ demand, supply: [anEntry()] })).map((gap) => gap.cause)).toEqual([
      'no-childcare',
    ]);
  });

  it.each([
    [
      'the nearest beyond reach',
      { 1: { b: 70, c: 50, d: 50 } },
      { offeringId: 'offering-2', siteId: 'c', minutes: 50 },
    ],
    [
      'the smaller site id at the same distance',
      { 1: { b: 30, c: 30 } },
      { offeringId: 'offering-1', siteId: 'b', minutes: 30 },
    ],
  ])('names %s', (_, minutes, expected) => {
    const supply = [
      anEntry({ siteIds: ['b'], freePlaces: 0 }),
      anEntry({ offeringId: 'offering-3', siteIds: ['c'], isAtRisk: true }),
      anEntry({ offeringId: 'offering-2', siteIds: ['c', 'd'], isApproved: false }),
      anEntry({ offeringId: 'offering-0', siteIds: ['a'], formatCode: 'women' }),
    ];
    const gaps = gapsOf(aSnapshot({ demand: [aDemandCell({ people: 5 })], supply, minutes }));
    expect(gaps[0]?.evidence.nearest).toEqual({ ...expected, isEstimated: false, origin: 'measured' });
  });

  it('names none where the format is offered nowhere, or only at sites without a place on the map', () => {
    const demand = [aDemandCell({ people: 5 })];
    expect(gapsOf(aSnapshot({ demand }))[0]?.evidence.nearest).toBeNull();
    const supply = [anEntry({ siteIds: ['z'] })];
    expect(gapsOf(aSnapshot({ demand, supply }))[0]?.evidence.nearest).toBeNull();
  });
});

describe('findGaps, always', () => {
  const settings = { gapMinimumPeople: 2, gapLongestWaitDays: 60 };
  const any = anySnapshot({ cells: 12, entries: 6 }).map((snapshot) => ({
    ...snapshot,
    settings: { ...snapshot.settings, ...settings },
  }));

  it('accounts for every person without a place, and does not depend on the order of rows', () => {
    const both = any.chain((snapshot) => fc.tuple(fc.constant(snapshot), shuffled(snapshot)));
    fc.assert(
      fc.property(both, ([snapshot, other]) => {
        const gaps = gapsOf(snapshot);
        for (const { people, evidence } of gaps) {
          for (const counts of [
            evidence.peopleByMunicipality,
            evidence.peopleByAccessRoute,
            evidence.peopleByCause,
          ]) {
            expect(counts.reduce((sum, count) => sum + count.people, 0)).toBe(people);
          }
          expect(evidence.demand).toBeGreaterThanOrEqual(people);
          expect(evidence.children).toBeGreaterThanOrEqual(evidence.peopleWithChildren);
        }
        expect(gapsOf(other)).toEqual(gaps);
      }),
      { numRuns: 300 },
    );
  });

  it('finds a gap exactly where its thresholds say so', () => {
    fc.assert(
      fc.property(any, (snapshot) => {
        const left = placeDemand(snapshot).cells.filter((row) => row.unplaced > 0);
        const areaOf = (ags: string) => snapshot.municipalities.find((m) => m.ags === ags)?.associationKey;
        const keyOf = ({ cell }: (typeof left)[number]) =>
          `${areaOf(cell.ags)} ${cell.formatCode} ${cell.level}`;
        const expected = [...new Set(left.map(keyOf))].filter((key) => {
          const own = left.filter((row) => keyOf(row) === key);
          const isLong = own.some(({ cell }) => cell.waitingSince <= waiting(settings.gapLongestWaitDays));
          return isLong || own.reduce((sum, row) => sum + row.unplaced, 0) >= settings.gapMinimumPeople;
        });
        const found = gapsOf(snapshot).map((gap) => `${gap.areaKey} ${gap.formatCode} ${gap.level}`);
        expect([...found].sort()).toEqual(expected.sort());
      }),
      { numRuns: 300 },
    );
  });
});
