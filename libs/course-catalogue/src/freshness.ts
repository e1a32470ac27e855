import { daysBetween, type LocalDate } from '#libs/calendar';

/** “Aktualität”: fresh; stale (shown as old); excluded (out of search and coverage, not deleted). */
export const FRESHNESS = ['fresh', 'stale', 'excluded'] as const;
/** One of {@link FRESHNESS}. */
export type Freshness = (typeof FRESHNESS)[number];

/** How fresh figures are that were last confirmed on a day. Limits are counted in days and included on the fresher side. */
export function freshnessOn(
  confirmedOn: LocalDate,
  today: LocalDate,
  limits: { readonly staleDays: number; readonly excludedDays: number },
): Freshness {
  const age = daysBetween(confirmedOn, today);
  if (age <= limits.staleDays) return 'fresh';
  return age <= limits.excludedDays ? 'stale' : 'excluded';
}
