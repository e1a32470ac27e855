import { addDays, type Instant, type LocalDate } from '#libs/calendar';
import { ok, refuse, type Result } from '#libs/kernel';
import type { PlacementTest, TestBooking } from './placement-test.js';

/** What a result is judged by. */
export interface TestResultRules {
  readonly now: Instant;
  readonly today: LocalDate;
  /** The day on which the result was first entered; null before. */
  readonly enteredOn: LocalDate | null;
  /** Days in which a result may still be corrected. */
  readonly correctionDays: number;
}

/** “Ergebnis oder Berichtigung”. */
export type TestResultKind = 'first' | 'correction';

/**
 * “Ergebnis eintragen”: once the test has begun; and again, as a correction, for some days after. Refuses `booking-not-open` for one
 * that was cancelled (or gave way to a newer one), `test-not-yet`, and `correction-too-late` (facts: days).
 */
export function judgeTestResult(
  test: Pick<PlacementTest, 'startsAt'>,
  booking: Pick<TestBooking, 'state'>,
  { now, today, enteredOn, correctionDays }: TestResultRules,
): Result<TestResultKind> {
  if (booking.state === 'cancelled') return refuse('booking-not-open');
  if (test.startsAt > now) return refuse('test-not-yet');
  if (booking.state === 'booked' || enteredOn === null) return ok('first');
  if (addDays(enteredOn, correctionDays) < today)
    return refuse('correction-too-late', { days: correctionDays });
  return ok('correction');
}
