import { addDays, type LocalDate } from '#libs/calendar';
import type { CourseType } from './course-type.js';
import type { LanguageLevel } from './language-level.js';
import type { Section } from './offering.js';

/** “Niveaus der Kursabschnitte”: at the entry of each section of language, by Kursart (IntV §§11-13, DeuFöV §12). */
export const SECTION_LEVELS: Readonly<Record<string, readonly LanguageLevel[]>> = {
  general: ['A1', 'A1', 'A2', 'A2', 'B1', 'B1'],
  intensive: ['A1', 'A2', 'B1', 'B1'],
  literacy: ['literacy', 'literacy', 'literacy', 'A1', 'A1', 'A1', 'A2', 'A2', 'A2'],
  'second-script': ['A1', 'A1', 'A1', 'A2', 'A2', 'A2', 'B1', 'B1', 'B1'],
  'vocational-b2': ['B1', 'B1', 'B2', 'B2'],
  'first-orientation': ['A1', 'A1', 'A1'],
};

/** Units of 45 minutes in one Kursabschnitt. */
export const UNITS_OF_A_SECTION = 100;
/** From the Monday after a course back to its last Friday. */
const DAYS_TO_FRIDAY = 3;

/** A course that is to be planned: its Kursart, with which level it begins, on which Monday, UE each week. */
export interface CourseToPlan {
  readonly courseType: Pick<CourseType, 'code' | 'sectionCount' | 'orientationUnits'>;
  readonly level: LanguageLevel;
  readonly startsOn: LocalDate;
  readonly weeklyUnits: number;
}

/**
 * “Abschnitte eines neuen Kurses planen”: from the first section of the level on, each of 100 UE in whole weeks, nobody registered yet;
 * the end is the Friday after the last one, or after the Orientierungskurs (IntV §12) where the Kursart has one. A Kursart of which no
 * levels are known, or that does not teach this one, gets a single section.
 */
export function planSections({ courseType, level, startsOn, weeklyUnits }: CourseToPlan): {
  readonly sections: readonly Section[];
  readonly endsOn: LocalDate;
} {
  const days = Math.ceil(UNITS_OF_A_SECTION / weeklyUnits) * 7;
  const levels = SECTION_LEVELS[courseType.code] ?? [];
  const first = levels.indexOf(level);
  const taught = first < 0 ? [level] : levels.slice(first, courseType.sectionCount);
  const sections = taught.map((each, index) => ({
    number: Math.max(0, first) + index + 1,
    level: each,
    startsOn: addDays(startsOn, index * days),
    taken: 0,
  }));
  const orientation = Math.ceil(courseType.orientationUnits / weeklyUnits) * 7;
  return { sections, endsOn: addDays(startsOn, taught.length * days + orientation - DAYS_TO_FRIDAY) };
}
