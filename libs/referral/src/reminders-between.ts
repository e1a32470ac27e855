import { addDays, type LocalDate } from '#libs/calendar';
import type { ReferralClocks } from './referral-clocks.js';
import type { ReferralState } from './referral-state.js';

/** Days before the last day of an entitlement when the office is reminded. */
export const DAYS_BEFORE_ENTITLEMENT_ENDS: readonly number[] = [28, 7];
/** Days before a year is over when the office is reminded. */
export const DAYS_BEFORE_ONE_YEAR: readonly number[] = [28];

/** “Erinnerung”: what a case reached on a day. `days`: waited so long, or so many are left. */
export interface Reminder {
  readonly kind: 'waited' | 'entitlement-ends' | 'one-year-ends';
  readonly days: number;
  readonly on: LocalDate;
}

/** On the way to a course, but without a place that is accepted. */
const WAITING: readonly ReferralState[] = ['submitted', 'waiting', 'offered'];

/**
 * “Erinnerungen” that a case reached after one day and up to another: 28, 35, 42 days of waiting (Berufssprachkurs: 14, 21, 28), 28 and
 * 7 days before the entitlement ends, 28 before a year is over. A draft does not wait yet, but its entitlement runs.
 */
export function remindersBetween(
  { state, clocks }: { readonly state: ReferralState; readonly clocks: ReferralClocks },
  after: LocalDate,
  until: LocalDate,
): readonly Reminder[] {
  const waits = WAITING.includes(state);
  if (!waits && state !== 'draft') return [];
  const { milestones, entitlementEndsOn, oneYearOn } = clocks;
  const all: Reminder[] = [
    ...(waits ? milestones : []).map(({ days, on }) => ({ kind: 'waited', days, on }) as const),
    ...daysBefore('entitlement-ends', entitlementEndsOn, DAYS_BEFORE_ENTITLEMENT_ENDS),
    ...daysBefore('one-year-ends', oneYearOn, DAYS_BEFORE_ONE_YEAR),
  ];
  return all.filter(({ on }) => on > after && on <= until);
}

function daysBefore(kind: Reminder['kind'], day: LocalDate | null, before: readonly number[]): Reminder[] {
  return day === null ? [] : before.map((days) => ({ kind, days, on: addDays(day, -days) }));
}
