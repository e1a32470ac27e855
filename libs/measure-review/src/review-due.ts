import { addDays, type LocalDate } from '#libs/calendar';
import type { MeasureState } from '#libs/measure';

/** “Regeln der Überprüfung”, in days; dated rows of the Arbeitskreis. */
export interface ReviewRules {
  /** How long after its beginning or its last review a measure is due. */
  readonly intervalDays: number;
  /** How long before the day somebody is reminded first, and last. */
  readonly firstReminderDays: number;
  readonly lastReminderDays: number;
}

/** “Stufe der Erinnerung”: erste, letzte, überfällig. */
export const REVIEW_STAGES = ['first', 'last', 'overdue'] as const;

/** One of {@link REVIEW_STAGES}. */
export type ReviewStage = (typeof REVIEW_STAGES)[number];

/** When a measure is to be reviewed, and how near that is; stage null: there is time. */
export interface ReviewDue {
  readonly dueOn: LocalDate;
  readonly stage: ReviewStage | null;
}

/** What decides when a measure is due. */
export interface ReviewedMeasure {
  readonly state: MeasureState;
  readonly stateSince: LocalDate;
  readonly lastReviewedOn: LocalDate | null;
}

const UNDER_REVIEW: readonly MeasureState[] = ['running', 'paused'];

/**
 * “Wann eine Überprüfung fällig ist”: once a year, counted from the last review, or from the day on which a measure that was never
 * reviewed began. Null for what is not under way. A measure that is done is due at once where its last review is older than its end.
 */
export function reviewDue(measure: ReviewedMeasure, rules: ReviewRules, today: LocalDate): ReviewDue | null {
  const dueOn = dueDay(measure, rules);
  return dueOn === null ? null : { dueOn, stage: stageOn(dueOn, rules, today) };
}

function dueDay(
  { state, stateSince, lastReviewedOn }: ReviewedMeasure,
  rules: ReviewRules,
): LocalDate | null {
  if (state === 'done') {
    const isClosed = lastReviewedOn !== null && lastReviewedOn >= stateSince;
    return isClosed ? null : addDays(stateSince, rules.firstReminderDays);
  }
  if (!UNDER_REVIEW.includes(state)) return null;
  return addDays(lastReviewedOn ?? stateSince, rules.intervalDays);
}

function stageOn(dueOn: LocalDate, rules: ReviewRules, today: LocalDate): ReviewStage | null {
  if (dueOn < today) return 'overdue';
  if (addDays(dueOn, -rules.lastReminderDays) <= today) return 'last';
  return addDays(dueOn, -rules.firstReminderDays) <= today ? 'first' : null;
}
