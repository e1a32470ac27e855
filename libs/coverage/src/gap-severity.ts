import type { CoverageSettings } from './coverage-snapshot.js';
import type { GapSeverity } from './gap.js';

/** What the severity of a gap is judged by; counts are people without a place. */
export interface GapWeight {
  readonly people: number;
  readonly longestWaitDays: number;
  /** Those among them with lawful priority (IntV §7(4) S.4). */
  readonly priorityPeople: number;
}

/**
 * “Dringlichkeit einer Lücke”, in points: one when the people reach the number that opens a gap, two at twice that number; the
 * same for the longest wait; one more when at least half of the people have lawful priority. Three points and more are high,
 * two medium, less is low. It measures by the county's own thresholds, so it needs none of its own.
 */
export function gapSeverity(
  weight: GapWeight,
  settings: Pick<CoverageSettings, 'gapMinimumPeople' | 'gapLongestWaitDays'>,
): GapSeverity {
  const points =
    timesReached(weight.people, settings.gapMinimumPeople) +
    timesReached(weight.longestWaitDays, settings.gapLongestWaitDays) +
    (weight.priorityPeople > 0 && weight.priorityPeople * 2 >= weight.people ? 1 : 0);
  if (points >= 3) return 'high';
  return points === 2 ? 'medium' : 'low';
}

function timesReached(value: number, threshold: number): number {
  return Math.min(2, Math.floor(value / Math.max(1, threshold)));
}
