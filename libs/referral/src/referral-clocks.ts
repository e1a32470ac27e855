import { addDays, daysBetween, parseLocalDate, type LocalDate } from '#libs/calendar';
import { parameterAt, type RuleParameter } from '#libs/rule-parameter';
import type { Referral } from './referral.js';

/** “Wegmarke” of the wait, by the day of waiting. */
export interface WaitingMilestone {
  readonly days: number;
  readonly on: LocalDate;
  readonly isReached: boolean;
}

/** “Uhren einer Vermittlung”: what runs, and until when. Days are calendar days. */
export interface ReferralClocks {
  readonly waitedDays: number;
  /** The last day on which a course should begin: IntV §7(4) six weeks, DeuFöV §9(3) four weeks after registration. */
  readonly startBy: LocalDate;
  readonly isOverdue: boolean;
  /** Two weeks before, one week before, and at that day. */
  readonly milestones: readonly WaitingMilestone[];
  /** Last day of the Teilnahmeberechtigung; null where none is known. */
  readonly entitlementEndsOn: LocalDate | null;
  /** Days until then, negative when it is over. */
  readonly entitlementDaysLeft: number | null;
  /** A year after registration an entitlement lapses if the person did not begin for reasons of their own (IntV §4(1) S.3). */
  readonly oneYearOn: LocalDate;
}

const DAYS_BEFORE_DEADLINE = [14, 7, 0];

/**
 * “Fristen berechnen” on a day, by the parameters in force on it. Reminders for the offices; what the law asks of the Kursträger
 * towards participants and BAMF stays outside.
 */
export function referralClocks(
  referral: Pick<Referral, 'accessRoute' | 'waitingSince' | 'entitledUntil'>,
  parameters: readonly RuleParameter[],
  today: LocalDate,
): ReferralClocks {
  const { waitingSince, entitledUntil } = referral;
  const isVocational = referral.accessRoute === 'vocational';
  const deadlineDays = parameterAt(
    parameters,
    isVocational ? 'waiting.vocational-deadline-days' : 'waiting.deadline-days',
    today,
  );
  const waitedDays = Math.max(0, daysBetween(waitingSince, today));
  return {
    waitedDays,
    startBy: addDays(waitingSince, deadlineDays),
    isOverdue: waitedDays > deadlineDays,
    milestones: DAYS_BEFORE_DEADLINE.map((before) => deadlineDays - before).map((days) => ({
      days,
      on: addDays(waitingSince, days),
      isReached: waitedDays >= days,
    })),
    entitlementEndsOn: entitledUntil,
    entitlementDaysLeft: entitledUntil === null ? null : daysBetween(today, entitledUntil),
    oneYearOn: sameDayNextYear(waitingSince),
  };
}

/** The day of the same number a year later; its eve where that year has none (29 February). */
function sameDayNextYear(day: LocalDate): LocalDate {
  const nextYear = String(Number(day.slice(0, 4)) + 1) + day.slice(4);
  return parseLocalDate(nextYear) ?? addDays(day, 365);
}
