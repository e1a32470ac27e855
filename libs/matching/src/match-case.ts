import type { LocalDate } from '#libs/calendar';
import type { Referral } from '#libs/referral';
import type { Reachability } from '#libs/region';

/** “Fall, soweit er für die Passung zählt”: the person under their case code, and nothing that the search does not ask for. */
export type MatchCase = Pick<
  Referral,
  | 'id'
  | 'code'
  | 'ags'
  | 'formatCode'
  | 'level'
  | 'accessRoute'
  | 'entitledUntil'
  | 'dayparts'
  | 'childrenUnderThree'
  | 'childrenFromThree'
  | 'waitingSince'
  | 'wishes'
>;

/** “Wonach geurteilt wird”: the day, the ways, and the values in force on it. */
export interface MatchContext {
  readonly today: LocalDate;
  readonly reachability: Reachability;
  /** Longest way to a course of a Kurstyp, minutes; negative where it is not known: then nothing is in reach. */
  reachMinutesOf(formatCode: string): number;
  /** Figures older than this count no more, days. */
  readonly freshnessDays: number;
}
