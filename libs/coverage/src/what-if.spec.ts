import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#libs/calendar';
import { aDemandCell, agsOf, anEntry, aSnapshot, TODAY } from '../../../test/support/a-coverage-snapshot.js';
import { anySnapshot } from '../../../test/support/any-coverage-snapshot.js';
import { placeDemand, whatIf, type CoverageSnapshot, type SupposedChange } from './index.js';

const newCourse: SupposedChange = {
  kind: 'new-course',
  siteId: 'a',
  formatCode: 'general',
  level: 'A1',
  startsOn: addDays(TODAY, 21),
  places: 4,
  dayparts: ['morning'],
  childcarePlaces: 0,
};

/** A course has one Kurstyp; the invented snapshots do not know that. */
function withOneFormatEach(snapshot: CoverageSnapshot): CoverageSnapshot {
  const formatOf = new Map(snapshot.supply.map(({ offeringId, formatCode }) => [offeringId, formatCode]));
  const supply = snapshot.supply.filter((entry) => formatOf.get(entry.offeringId) === entry.formatCode);
  return { ...snapshot, supply };
}

describe('whatIf', () => {
  const six = aDemandCell({ people: 6 });

  it.each<[string, Parameters<typeof aSnapshot>[0], SupposedChange, number, number]>([
    ['a new course', { demand: [six] }, newCourse, 0, 4],
    ['a new course of another level', { demand: [six] }, { ...newCourse, level: 'B1' }, 0, 0],
    [
      'three places more',
      { demand: [six], supply: [anEntry({ freePlaces: 2 })] },
      { kind: 'more-places', offeringId: 'offering-1', places: 3 },
      2,
      5,
    ],
    [
      'childcare for two',
      { demand: [{ ...six, childrenFromThree: 1 }], supply: [anEntry()] },
      { kind: 'childcare', offeringId: 'offering-1', places: 2 },
      0,
      2,
    ],
    [
      'a start two weeks earlier',
      { demand: [six], supply: [anEntry({ startsOn: addDays(TODAY, 50) })] },
      { kind: 'shift-start', offeringId: 'offering-1', days: -14 },
      0,
      6,
    ],
    [
      'a bus line',
      { demand: [six], supply: [anEntry()], minutes: { 1: { a: 55 } } },
      { kind: 'travel', siteIds: ['a'], municipalities: [agsOf(1)], minutes: 30 },
      0,
      6,
    ],
    [
      'a bus line from where there was no way at all',
      { demand: [six], supply: [anEntry()], minutes: { 1: { b: 5 }, 2: { a: 5 } } },
      { kind: 'travel', siteIds: ['a'], municipalities: [agsOf(1)], minutes: 45 },
      0,
      6,
    ],
    [
      'a change of an offering that is not there',
      { demand: [six], supply: [anEntry({ freePlaces: 1 })] },
      { kind: 'more-places', offeringId: 'none', places: 9 },
      1,
      1,
    ],
  ])('%s', (_what, parts, change, placedBefore, placedAfter) => {
    expect(whatIf(aSnapshot(parts), [change], 'general')).toMatchObject({ placedBefore, placedAfter });
  });

  it('says what each Gemeinde has of it', () => {
    const snapshot = aSnapshot({
      demand: [six, aDemandCell({ ags: agsOf(2), people: 3, waitingSince: addDays(TODAY, -60) })],
      minutes: { 1: { a: 10 }, 2: { a: 20 } },
    });
    const { municipalities, people } = whatIf(snapshot, [newCourse], 'general');
    expect(people).toBe(9);
    expect(municipalities.filter((row) => row.people > 0)).toEqual([
      { ags: agsOf(1), people: 6, placedBefore: 0, placedAfter: 1 },
      { ags: agsOf(2), people: 3, placedBefore: 0, placedAfter: 3 },
    ]);
  });

  it('counts like the coverage itself, and more places never place fewer people', () => {
    fc.assert(
      fc.property(anySnapshot({ cells: 8, entries: 6 }), fc.integer({ min: 1, max: 5 }), (any, places) => {
        const snapshot = withOneFormatEach(any);
        const offeringId = snapshot.supply[0]?.offeringId ?? 'none';
        const formatCode = snapshot.supply[0]?.formatCode ?? 'general';
        const { placedBefore, placedAfter } = whatIf(
          snapshot,
          [{ kind: 'more-places', offeringId, places }],
          formatCode,
        );
        const whole = placeDemand(snapshot).cells.filter(({ cell }) => cell.formatCode === formatCode);
        expect(placedBefore).toBe(whole.reduce((sum, { placed }) => sum + placed, 0));
        expect(placedAfter).toBeGreaterThanOrEqual(placedBefore);
      }),
      { numRuns: 200 },
    );
  });
});

describe('whatIf, always', () => {
  it('places no fewer when a course is added', () => {
    const anyCourse = fc.record({
      kind: fc.constant('new-course' as const),
      siteId: fc.constantFrom('a', 'b', 'c'),
      formatCode: fc.constantFrom('general', 'women'),
      level: fc.constantFrom('A1' as const, 'A2' as const),
      startsOn: fc.constantFrom(14, 42, 43).map((days) => addDays(TODAY, days)),
      places: fc.integer({ min: 0, max: 4 }),
      dayparts: fc.constantFrom(['morning' as const], []),
      childcarePlaces: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(anySnapshot({ cells: 8, entries: 6 }), anyCourse, (snapshot, course) => {
        const { placedBefore, placedAfter } = whatIf(snapshot, [course], course.formatCode);
        expect(placedAfter).toBeGreaterThanOrEqual(placedBefore);
        expect(placedAfter - placedBefore).toBeLessThanOrEqual(course.places);
      }),
      { numRuns: 200 },
    );
  });
});
