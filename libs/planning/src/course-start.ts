import type { LocalDate } from '#libs/calendar';
import type { Daypart, LanguageLevel } from '#libs/course-catalogue';

/** “Möglicher Kursstart”: a course that a provider could begin at one of its sites, as planning weighs it. */
export interface CandidateStart {
  /** Names the start within one plan: the same input gives the same key. */
  readonly key: string;
  readonly siteId: string;
  readonly providerId: string;
  readonly formatCode: string;
  readonly level: LanguageLevel;
  readonly startsOn: LocalDate;
  readonly dayparts: readonly Daypart[];
  /** Group size: fewer do not make a course, more do not fit. */
  readonly minimumSize: number;
  readonly maximumSize: number;
  /** Places for children beside the course; 0 without Kinderbeaufsichtigung. */
  readonly childcarePlaces: number;
  /** Youngest age of these children, years. */
  readonly childcareMinimumAgeYears: number;
  /** “Raum”: starts with the same key cannot both be held, because they need the same room at the same time. */
  readonly room: string;
}

/**
 * “Gewichte der Planung”, in points. What counts is people who get a place, first those who wait long or by lawful priority; travel,
 * late starts, each new course and each childcare cost points, so that nothing is proposed without need. All whole numbers.
 */
export interface PlanningWeights {
  readonly person: number;
  readonly waitedWeek: number;
  /** Weeks beyond this count no more. */
  readonly mostWaitedWeeks: number;
  readonly lawfulPriority: number;
  readonly travelMinute: number;
  readonly dayUntilStart: number;
  readonly course: number;
  readonly childcare: number;
}
