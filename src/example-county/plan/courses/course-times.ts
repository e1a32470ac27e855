import { addDays, isoWeekday, type LocalDate } from '#libs/calendar';
import { SECTION_LEVELS, type LanguageLevel } from '#libs/course-catalogue';

/** Units of 45 minutes in one Kursabschnitt. */
const UNITS_OF_A_SECTION = 100;

/** The levels of the sections of a Kursart. */
export function levelsOf(courseTypeCode: string): readonly LanguageLevel[] {
  return SECTION_LEVELS[courseTypeCode] ?? [];
}

/** Whole weeks that one section takes. */
export function daysOfASection(weeklyUnits: number): number {
  return Math.ceil(UNITS_OF_A_SECTION / weeklyUnits) * 7;
}

/** The Monday of that day, or the one before it: courses begin on Mondays. */
export function mondayUpTo(day: LocalDate): LocalDate {
  return addDays(day, 1 - isoWeekday(day));
}
