import type { Instant } from '#libs/calendar';
import type { Refusal } from '#libs/kernel';
import type { PlacementTest } from './placement-test.js';

const MILLISECONDS_PER_HOUR = 3_600_000;
/** Longer than this is a slip of the pen. */
const LONGEST_HOURS = 12;

/** What a date is judged by: the moment, and how many places are booked already. */
export interface TestRules {
  readonly now: Instant;
  readonly booked: number;
}

/**
 * “Was an einem Einstufungstermin nicht stimmt”: every fault with its field: `test-in-the-past`, `test-ends-before-start`,
 * `test-too-long`, `fewer-places-than-booked` (facts: booked). Empty where it may be posted.
 */
export function findTestFaults(
  test: Pick<PlacementTest, 'startsAt' | 'endsAt' | 'places'>,
  { now, booked }: TestRules,
): readonly Refusal[] {
  const hours = (Date.parse(test.endsAt) - Date.parse(test.startsAt)) / MILLISECONDS_PER_HOUR;
  return [
    ...(test.startsAt <= now ? [{ code: 'test-in-the-past', field: 'startsAt' }] : []),
    ...(hours <= 0 ? [{ code: 'test-ends-before-start', field: 'endsAt' }] : []),
    ...(hours > LONGEST_HOURS
      ? [{ code: 'test-too-long', field: 'endsAt', facts: { hours: LONGEST_HOURS } }]
      : []),
    ...(test.places < booked
      ? [{ code: 'fewer-places-than-booked', field: 'places', facts: { booked } }]
      : []),
  ];
}
