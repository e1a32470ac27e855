import type { LocalDate } from '#libs/calendar';
import type { Daypart, LanguageLevel } from '#libs/course-catalogue';

/** A course that somebody supposes, with the site as they named it. */
export interface SupposedCourseWords {
  readonly site: string;
  readonly level: LanguageLevel;
  readonly startsOn: LocalDate;
  readonly places: number;
  readonly dayparts: readonly Daypart[];
  readonly childcarePlaces: number;
}

/** A change of an offering, named by its id or its number at the provider: places more, or days later (earlier where negative). */
export interface SupposedChangeWords {
  readonly offering: string;
  readonly amount: number;
}
