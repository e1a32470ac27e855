import type { Daypart, LanguageLevel } from '#libs/course-catalogue';
import type { LocalDate } from '#libs/calendar';

/**
 * “Angebot”: the entry into one section of an offering for which people can register, whether it counts today or not: the
 * flags say what stands in the way, so that a gap can name its cause.
 */
export interface SupplyEntry {
  readonly offeringId: string;
  readonly sectionNumber: number;
  readonly providerId: string;
  readonly siteIds: readonly string[];
  readonly formatCode: string;
  readonly level: LanguageLevel;
  readonly startsOn: LocalDate;
  /** From this section to the last, because whoever enters stays: what the fullest of them leaves. */
  readonly freePlaces: number;
  readonly dayparts: readonly Daypart[];
  /** Free places for children; 0 where there is no Kinderbeaufsichtigung. */
  readonly childcareFree: number;
  readonly childcareMinimumAgeYears: number;
  /** Below its minimum shortly before the start: nobody may count on it. */
  readonly isAtRisk: boolean;
  /** The provider holds an approval for the Kursart at the site (IntV §18). */
  readonly isApproved: boolean;
  readonly confirmedOn: LocalDate;
}
