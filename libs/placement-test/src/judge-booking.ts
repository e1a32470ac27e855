import type { Instant } from '#libs/calendar';
import { ok, refuse, type Result } from '#libs/kernel';
import type { ReferralState } from '#libs/referral';
import { freeTestPlaces } from './free-test-places.js';
import type { PlacementTest } from './placement-test.js';

/** What a booking is judged by. */
export interface BookingRules {
  readonly now: Instant;
  /** Bookings of the test that were not cancelled. */
  readonly booked: number;
  readonly referralState: ReferralState;
  /** The end of the test that the case is booked for already; null where it is booked for none. */
  readonly bookedUntil: Instant | null;
}

/** From here on a level is known: the course was chosen by it. */
const BEFORE_ANY_OFFER: readonly ReferralState[] = ['draft', 'submitted', 'waiting'];

/**
 * “Einstufungstest buchen”: one place for one case. Refuses `test-cancelled`, `test-over`, `test-full`, `case-not-bookable` (facts:
 * state) and `booked-already`. A booking whose test is over stands in nobody's way: it has lapsed.
 */
export function judgeBooking(
  test: Pick<PlacementTest, 'state' | 'startsAt' | 'places'>,
  { now, booked, referralState, bookedUntil }: BookingRules,
): Result<true> {
  if (test.state === 'cancelled') return refuse('test-cancelled');
  if (test.startsAt <= now) return refuse('test-over');
  if (!BEFORE_ANY_OFFER.includes(referralState)) return refuse('case-not-bookable', { state: referralState });
  if (bookedUntil !== null && bookedUntil > now) return refuse('booked-already');
  if (freeTestPlaces(test, booked, now) === 0) return refuse('test-full');
  return ok(true);
}

/** “Buchung absagen”: until the test begins. Refuses `booking-not-open` and `test-over`. */
export function judgeBookingCancel(
  test: Pick<PlacementTest, 'startsAt'>,
  booking: { readonly state: string },
  now: Instant,
): Result<true> {
  if (booking.state !== 'booked') return refuse('booking-not-open');
  return test.startsAt <= now ? refuse('test-over') : ok(true);
}
