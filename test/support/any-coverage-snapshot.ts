import type { CoverageSnapshot, DemandCell } from '#libs/coverage';
import type { SupplyEntry } from '#libs/matching';
import { addDays } from '#libs/calendar';
import { DAYPARTS } from '#libs/course-catalogue';
import { ACCESS_ROUTES } from '#libs/referral';
import fc from 'fast-check';
import { TODAY, agsOf, aSnapshot, type Minutes } from './a-coverage-snapshot.js';

const level = fc.constantFrom('A1' as const, 'A2' as const);
const formatCode = fc.constantFrom('general', 'general', 'women');
const dayparts = fc.subarray(DAYPARTS.slice(0, 2));

/** People of any kind who compete for few places. */
export const anyDemandCell: fc.Arbitrary<DemandCell> = fc.record({
  ags: fc.integer({ min: 1, max: 4 }).map(agsOf),
  formatCode,
  level: fc.option(level, { freq: 4 }),
  accessRoute: fc.constantFrom(...ACCESS_ROUTES),
  dayparts,
  childrenUnderThree: fc.constantFrom(0, 0, 0, 1, 2),
  childrenFromThree: fc.constantFrom(0, 0, 1, 2),
  waitingSince: fc.integer({ min: 0, max: 120 }).map((days) => addDays(TODAY, -days)),
  people: fc.integer({ min: 0, max: 2 }),
});

/** Sections of three offerings, most of which count today. */
export const anyEntry: fc.Arbitrary<SupplyEntry> = fc.record({
  offeringId: fc.constantFrom('o1', 'o2', 'o3'),
  sectionNumber: fc.integer({ min: 1, max: 3 }),
  providerId: fc.constantFrom('p1', 'p2'),
  siteIds: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
  formatCode,
  level,
  startsOn: fc.constantFrom(0, 14, 42, 14, 14, 43, -1).map((days) => addDays(TODAY, days)),
  freePlaces: fc.integer({ min: 0, max: 3 }),
  dayparts,
  childcareFree: fc.integer({ min: 0, max: 4 }),
  childcareMinimumAgeYears: fc.constantFrom(0, 1, 3),
  isAtRisk: fc.constantFrom(false, false, false, false, true),
  isApproved: fc.constantFrom(true, true, true, true, false),
  confirmedOn: fc.constantFrom(0, -28, -7, -7, -29).map((days) => addDays(TODAY, days)),
});

/** Ways from each of four Gemeinden to three sites, many of them just at the limits. */
export const anyMinutes: fc.Arbitrary<Minutes> = fc
  .array(fc.array(fc.constantFrom(0, 10, 25, 30, 31, 45, 46), { minLength: 3, maxLength: 3 }), {
    minLength: 4,
    maxLength: 4,
  })
  .map((rows) =>
    Object.fromEntries(rows.map(([a, b, c], index) => [index + 1, { a: a ?? 0, b: b ?? 0, c: c ?? 0 }])),
  );

/** Small counties in which everything happens: small enough to be checked by trying everything. */
export function anySnapshot(most: { cells: number; entries: number }): fc.Arbitrary<CoverageSnapshot> {
  return fc
    .record({
      demand: fc.array(anyDemandCell, { maxLength: most.cells }),
      supply: fc.uniqueArray(anyEntry, {
        maxLength: most.entries,
        selector: (entry) => `${entry.offeringId} ${entry.sectionNumber}`,
      }),
      minutes: anyMinutes,
    })
    .map(aSnapshot);
}

/** The same snapshot, read in another order. */
export function shuffled(snapshot: CoverageSnapshot): fc.Arbitrary<CoverageSnapshot> {
  const { demand, supply, municipalities, formats } = snapshot;
  const whole = <T>(rows: readonly T[]) => fc.shuffledSubarray([...rows], { minLength: rows.length });
  return fc
    .record({
      demand: whole(demand),
      supply: whole(supply),
      municipalities: whole(municipalities),
      formats: whole(formats),
    })
    .map((rows) => ({ ...snapshot, ...rows }));
}
