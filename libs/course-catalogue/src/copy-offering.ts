import { addDays, daysBetween, isWorkingDay, type LocalDate } from '#libs/calendar';
import type { Offering } from './offering.js';
import { shiftedTo } from './shift-offering.js';

const DAYS_OF_A_WEEK = 7;

/** When a copy can begin at the earliest, and which days are holidays. */
export interface CopyDay {
  readonly earliest: LocalDate;
  readonly isHoliday: (day: LocalDate) => boolean;
}

/**
 * “Kurs kopieren”: the same course once more, open and empty, with all days moved by as many days to the next sensible start: the
 * weekday of the old one, a week after it or later, not before the day from which a course can be prepared, and no holiday. A course
 * that began on a weekend begins on one again.
 */
export function copyOffering<O extends Offering>(offering: O, day: CopyDay): O {
  const startsOn = nextStart(offering.startsOn, day);
  const { childcare } = offering;
  const moved = shiftedTo(offering, startsOn);
  return {
    ...offering,
    ...moved,
    state: 'open',
    holds: [],
    childcare: childcare === null ? null : { ...childcare, taken: 0 },
    sections: moved.sections.map((section) => ({ ...section, taken: 0 })),
  };
}

function nextStart(from: LocalDate, { earliest, isHoliday }: CopyDay): LocalDate {
  const weeks = Math.ceil(daysBetween(from, earliest) / DAYS_OF_A_WEEK);
  const isTaught = isWorkingDay(from, () => false)
    ? (day: LocalDate) => isWorkingDay(day, isHoliday)
    : (day: LocalDate) => !isHoliday(day);
  let day = addDays(from, Math.max(1, weeks) * DAYS_OF_A_WEEK);
  while (!isTaught(day)) day = addDays(day, DAYS_OF_A_WEEK);
  return day;
}
