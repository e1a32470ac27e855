import type { Daypart, LanguageLevel } from '#libs/course-catalogue';
import type { LocalDate } from '#libs/calendar';
import type { Ags } from '#libs/region';
import type { AccessRoute } from './access-route.js';

/**
 * “Bedarf einer Person oder Gruppe”: what matching and coverage need to know, and nothing by which a person could be
 * recognised. The same shape carries a single pseudonymous case and a reported count.
 */
export interface ParticipantNeed {
  readonly ags: Ags;
  readonly formatCode: string;
  /** Entry level; null before the Einstufungstest, when every section of the format fits. */
  readonly level: LanguageLevel | null;
  readonly accessRoute: AccessRoute;
  /** Times a person has; empty means any. */
  readonly dayparts: readonly Daypart[];
  /** Children per person who need Kinderbeaufsichtigung during the course, by age band. */
  readonly childrenUnderThree: number;
  readonly childrenFromThree: number;
  readonly waitingSince: LocalDate;
}
