import { addDays, addWorkingDays, dayAt, type Instant, type LocalDate } from '#libs/calendar';
import { ok, refuse, type Result } from '#libs/kernel';
import type { PlaceOffer } from './place-offer.js';

type IsHoliday = (day: LocalDate) => boolean;

/** What the deadline of an offer depends on. */
export interface OfferedEntry {
  readonly today: LocalDate;
  /** The day on which the section begins. */
  readonly startsOn: LocalDate;
  /** `offer.answer-working-days`. */
  readonly workingDays: number;
}

/**
 * “Antwort bis”: the set number of working days after today, at the latest the day before the section begins. Refuses with
 * `begins-too-soon` where it has begun or begins today: nobody could answer in time.
 */
export function answerUntil(
  { today, startsOn, workingDays }: OfferedEntry,
  isHoliday: IsHoliday,
): Result<LocalDate> {
  if (startsOn <= today) return refuse('begins-too-soon', { startsOn }, 'sectionNumber');
  const regular = addWorkingDays(today, workingDays, isHoliday);
  const eve = addDays(startsOn, -1);
  return ok(regular < eve ? regular : eve);
}

/**
 * “Erinnern ab”: so many working days before the deadline. Null where that is no later than the day of the offer itself: whoever
 * was told today need not be reminded today.
 */
export function remindOn(
  offer: Pick<PlaceOffer, 'answerUntil' | 'madeAt'>,
  { workingDays, timeZone }: { readonly workingDays: number; readonly timeZone: string },
  isHoliday: IsHoliday,
): LocalDate | null {
  const day = addWorkingDays(offer.answerUntil, -workingDays, isHoliday);
  return day > madeOn(offer.madeAt, timeZone) ? day : null;
}

function madeOn(madeAt: Instant, timeZone: string): LocalDate {
  return dayAt(madeAt, timeZone);
}

/** “Link gilt bis”: so many days after the deadline, or after today where the deadline is over. */
export function linkUntil(deadline: LocalDate, today: LocalDate, days: number): LocalDate {
  return addDays(deadline > today ? deadline : today, days);
}
