import { addDays, isoWeekday, type LocalDate } from '#libs/calendar';
import type { LanguageLevel } from '#libs/course-catalogue';

/** Levels at the entry of each Kursabschnitt of language, by Kurstyp (IntV §§11-13, DeuFöV §12). */
const LEVELS: Readonly<Record<string, readonly LanguageLevel[]>> = {
  general: ['A1', 'A1', 'A2', 'A2', 'B1', 'B1'],
  intensive: ['A1', 'A2', 'B1', 'B1'],
  literacy: ['literacy', 'literacy', 'literacy', 'A1', 'A1', 'A1', 'A2', 'A2', 'A2'],
  'second-script': ['A1', 'A1', 'A1', 'A2', 'A2', 'A2', 'B1', 'B1', 'B1'],
  vocational: ['B1', 'B1', 'B2', 'B2'],
  'first-orientation': ['A1', 'A1', 'A1'],
};

/** Units of 45 minutes in one Kursabschnitt. */
const UNITS_OF_A_SECTION = 100;

/** The levels of a format's sections; those that are general courses by law run like one. */
export function levelsOf(formatCode: string): readonly LanguageLevel[] {
  return LEVELS[formatCode] ?? LEVELS['general'] ?? [];
}

/** Whole weeks that one section takes. */
export function daysOfASection(weeklyUnits: number): number {
  return Math.ceil(UNITS_OF_A_SECTION / weeklyUnits) * 7;
}

/** The Monday of that day, or the one before it: courses begin on Mondays. */
export function mondayUpTo(day: LocalDate): LocalDate {
  return addDays(day, 1 - isoWeekday(day));
}
