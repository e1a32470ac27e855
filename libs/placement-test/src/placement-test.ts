import type { Instant } from '#libs/calendar';
import type { LanguageLevel } from '#libs/course-catalogue';

/** “Grund der Absage” of a test: keine Prüfenden, kein Raum, zu wenige Anmeldungen, sonstiges. */
export const TEST_CANCEL_REASONS = ['no-examiner', 'no-room', 'too-few-bookings', 'other'] as const;
/** One of {@link TEST_CANCEL_REASONS}. */
export type TestCancelReason = (typeof TEST_CANCEL_REASONS)[number];

/** “Stand eines Termins”: offen, abgesagt. That it is over, its times say. */
export type PlacementTestState = 'open' | 'cancelled';

/**
 * “Einstufungstermin”: a date on which one provider tests people for their level (IntV §11(2)), at one of its sites, open to the
 * offices of the whole county. Test papers stay with the provider, who keeps them for three years; the platform learns the level.
 */
export interface PlacementTest {
  readonly id: string;
  readonly providerId: string;
  readonly siteId: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly places: number;
  /** The Kurstypen for which it tests; empty where it tests for all. */
  readonly formatCodes: readonly string[];
  readonly state: PlacementTestState;
  readonly cancelReason: TestCancelReason | null;
  readonly version: number;
}

/**
 * “Stand einer Buchung”: gebucht, abgesagt, getestet. Whether somebody came is never recorded: without a result a booking just lapses
 * when the test is over (no attendance through the platform).
 */
export const TEST_BOOKING_STATES = ['booked', 'cancelled', 'tested'] as const;
/** One of {@link TEST_BOOKING_STATES}. */
export type TestBookingState = (typeof TEST_BOOKING_STATES)[number];

/** “Buchung”: one place of a test for one case. */
export interface TestBooking {
  readonly id: string;
  readonly testId: string;
  readonly referralId: string;
  readonly state: TestBookingState;
  readonly bookedAt: Instant;
  /** “Einstufung”: the level found; null before. */
  readonly resultLevel: LanguageLevel | null;
  /** “Empfohlener Kurstyp”, where another than the one wished was recommended. */
  readonly resultFormatCode: string | null;
  /** When the result was first entered: corrections count from here. */
  readonly resultAt: Instant | null;
}
