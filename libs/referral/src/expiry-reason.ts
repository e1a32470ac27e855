import { addDays, type LocalDate } from '#libs/calendar';
import { REFERRAL_ACTS } from './referral-acts.js';
import type { ReferralClocks } from './referral-clocks.js';
import type { ReferralState } from './referral-state.js';
import { DAYS_BEFORE_ONE_YEAR } from './reminders-between.js';

/** One of the reasons of the act `expire`. */
export type ExpiryReason = (typeof REFERRAL_ACTS.expire.reasons)[number];

/** A case, as far as its expiry depends on it. */
export interface AgeingCase {
  readonly state: ReferralState;
  readonly clocks: ReferralClocks;
  /** The day on which anything of it changed last. */
  readonly changedOn: LocalDate;
}

/**
 * “Erlischt”: why a case expires on a day, or null. After the last day of its entitlement. After a year only where nobody touched it
 * since its office was reminded four weeks before: the law counts a delay only for reasons of the person's own (IntV §4(1) S.3), which
 * the office can judge and a platform cannot.
 */
export function expiryReason(
  { state, clocks, changedOn }: AgeingCase,
  today: LocalDate,
): ExpiryReason | null {
  if (!(REFERRAL_ACTS.expire.from as readonly ReferralState[]).includes(state)) return null;
  const { entitlementEndsOn, oneYearOn } = clocks;
  if (entitlementEndsOn !== null && entitlementEndsOn < today) return 'entitlement-ended';
  const remindedOn = addDays(oneYearOn, -Math.max(...DAYS_BEFORE_ONE_YEAR));
  return oneYearOn < today && changedOn < remindedOn ? 'one-year-over' : null;
}
