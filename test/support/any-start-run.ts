import fc from 'fast-check';
import { addDays } from '#libs/calendar';
import type { SupplyEntry } from '#libs/matching';
import type { ListedCase, ListContext } from '#libs/waiting-list';
import { anEntry, TODAY } from './a-coverage-snapshot.js';
import { aListedCase, aMatchContext } from './a-listed-case.js';

/** A start run of three small courses. */
export interface StartRunWorld {
  readonly cases: readonly ListedCase[];
  readonly entries: readonly SupplyEntry[];
  readonly context: ListContext;
}

const COURSES = ['o1', 'o2', 'o3'];

const person = fc.record({
  accessRoute: fc.constantFrom('entitled' as const, 'cooperation-plan' as const),
  waitedDays: fc.integer({ min: 0, max: 9 }),
  children: fc.constantFrom(0, 0, 1, 2),
  wishes: fc.shuffledSubarray(COURSES, { minLength: 1 }),
  isPaused: fc.constantFrom(false, false, false, false, true),
});

const course = fc.record({
  places: fc.integer({ min: 0, max: 2 }),
  more: fc.integer({ min: 0, max: 1 }),
  hasSecondSection: fc.boolean(),
  childPlaces: fc.integer({ min: 0, max: 3 }),
  priorityPlaces: fc.integer({ min: 0, max: 2 }),
});

/** The share for priority is nowhere open, everywhere, or here and there. */
export type ShareKind = 'closed' | 'open' | 'mixed';

/** Few people with few places, so that everything can be tried; families of different size compete with single people. */
export function anyStartRun(share: ShareKind, mostChildren = 2): fc.Arbitrary<StartRunWorld> {
  return fc
    .record({
      people: fc.array(person, { minLength: 1, maxLength: 5 }),
      courses: fc.tuple(course, course, course),
    })
    .map(({ people, courses }) => ({
      cases: people.map(({ waitedDays, children, wishes, ...rest }, index) =>
        aListedCase({
          ...rest,
          code: `CASE${index}`,
          waitingSince: addDays(TODAY, -waitedDays),
          childrenFromThree: Math.min(children, mostChildren),
          wishes: wishes.map((offeringId) => ({ kind: 'offering', offeringId })),
        }),
      ),
      entries: courses.flatMap(({ places, more, hasSecondSection, childPlaces }, index) => {
        const first = anEntry({
          offeringId: COURSES[index] ?? '',
          freePlaces: places,
          childcareFree: childPlaces,
        });
        const second = {
          ...first,
          sectionNumber: 2,
          startsOn: addDays(TODAY, 40),
          freePlaces: places + more,
        };
        return hasSecondSection ? [first, second] : [first];
      }),
      context: {
        ...aMatchContext(),
        priorityPlacesOf: (offeringId) =>
          share === 'mixed'
            ? (courses[COURSES.indexOf(offeringId)]?.priorityPlaces ?? 0)
            : { closed: 0, open: 99 }[share],
      },
    }));
}
