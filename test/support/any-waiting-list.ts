import fc from 'fast-check';
import { addDays } from '#libs/calendar';
import { DAYPARTS } from '#libs/course-catalogue';
import type { SupplyEntry } from '#libs/matching';
import { ACCESS_ROUTES, type Wish } from '#libs/referral';
import type { ListedCase } from '#libs/waiting-list';
import { agsOf, TODAY } from './a-coverage-snapshot.js';
import { anyEntry } from './any-coverage-snapshot.js';

const anyWish: fc.Arbitrary<Wish> = fc.oneof(
  fc.constantFrom('general', 'women').map((formatCode): Wish => ({ kind: 'format', formatCode })),
  fc.constantFrom('o1', 'o2', 'o3').map((offeringId): Wish => ({ kind: 'offering', offeringId })),
);

/** Somebody on the list who competes for the offerings `o1` to `o3`; their code is not yet their own. */
export const anyListedCase: fc.Arbitrary<ListedCase> = fc.record({
  id: fc.constant('case'),
  code: fc.constant('CCCCCCCC'),
  ags: fc.integer({ min: 1, max: 2 }).map(agsOf),
  formatCode: fc.constantFrom('general', 'general', 'women'),
  level: fc.constantFrom('A1' as const, 'A1' as const, 'A2' as const, null),
  accessRoute: fc.constantFrom(...ACCESS_ROUTES),
  entitledUntil: fc.option(
    fc.constantFrom(-1, 0, 3, 90).map((days) => addDays(TODAY, days)),
    { freq: 2 },
  ),
  dayparts: fc.subarray(DAYPARTS.slice(0, 2)),
  childrenUnderThree: fc.constantFrom(0, 0, 0, 1),
  childrenFromThree: fc.constantFrom(0, 0, 1, 2),
  waitingSince: fc.integer({ min: 0, max: 9 }).map((days) => addDays(TODAY, -days)),
  wishes: fc.uniqueArray(anyWish, { maxLength: 3, selector: (wish) => JSON.stringify(wish) }),
  isPaused: fc.constantFrom(false, false, false, true),
  hasLiveOffer: fc.constantFrom(false, false, false, true),
  closedEntries: fc.constantFrom<ReadonlySet<string>>(new Set(), new Set(), new Set(['o1 1', 'o2 2'])),
});

/** A list in which each has a code of their own. */
export const anyList: fc.Arbitrary<ListedCase[]> = fc
  .array(anyListedCase, { maxLength: 8 })
  .map((cases) => cases.map((person, i) => ({ ...person, id: `case-${i}`, code: `CASE${9 - i}` })));

/** Entries, each once. */
export const anyEntries: fc.Arbitrary<SupplyEntry[]> = fc.uniqueArray(anyEntry, {
  maxLength: 9,
  selector: ({ offeringId, sectionNumber }) => `${offeringId} ${sectionNumber}`,
});
