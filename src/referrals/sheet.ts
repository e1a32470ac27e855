import type { LocalDate } from '#libs/calendar';
import type { Daypart, LanguageLevel } from '#libs/course-catalogue';
import type { ThingToBring } from '#libs/referral';

/** The course on a sheet: of an offer that lives, or one at a provider that is not on the platform. */
export interface SheetCourse {
  readonly source: 'offer' | 'outside';
  readonly title: string;
  readonly providerName: string;
  readonly formatCode: string | null;
  readonly level: LanguageLevel | null;
  readonly siteName: string | null;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly town: string;
  readonly isStepFree: boolean | null;
  readonly startsOn: LocalDate | null;
  readonly dayparts: readonly Daypart[];
  readonly timesNote: string | null;
  readonly weeklyUnits: number | null;
  readonly answerUntil: LocalDate | null;
}

/** “Merkblatt”: what a person takes with them. It carries the code; the name is written by hand, by the office. */
export interface Sheet {
  readonly code: string;
  readonly contactOfficeName: string;
  readonly printedOn: LocalDate;
  readonly entitledUntil: LocalDate | null;
  readonly course: SheetCourse | null;
  readonly bring: readonly ThingToBring[];
}
