import type { LocalDate } from '#libs/calendar';
import type { Daypart, LanguageLevel, OfferingForm } from '#libs/course-catalogue';
import type { Availability, CoursePlace, FreeEntry } from '#libs/public-course';
import type { NearbyStop } from '#libs/region';

/** “Veröffentlichter Kontakt”: what a provider wants everybody to know. Never the functional mailbox by itself. */
export interface PublicContact {
  readonly phone: string | null;
  readonly mailAddress: string | null;
  readonly website: string | null;
}

/** A site as everybody sees it. */
export interface PublicSite extends CoursePlace {
  readonly id: string;
  /** Null where nobody said. */
  readonly isStepFree: boolean | null;
  readonly stop: NearbyStop | null;
}

/** “Einstieg, wie ihn jeder sieht”. */
export interface PublicEntry {
  readonly sectionNumber: number;
  readonly level: LanguageLevel;
  readonly startsOn: LocalDate;
  readonly availability: Availability;
}

/**
 * “Öffentlicher Kurs”: a white list. Pages get nothing else, so they cannot tell how many places there are, how many people wait or
 * came, whether a course is at risk, who is behind it, or where the entry in the platform came from.
 */
export interface PublicCourse {
  readonly id: string;
  readonly title: string;
  readonly formatCode: string;
  /** German, as the county words it. */
  readonly formatTitle: string;
  readonly form: OfferingForm;
  readonly weeklyUnits: number;
  readonly dayparts: readonly Daypart[];
  readonly timesNote: string | null;
  readonly endsOn: LocalDate | null;
  readonly childcare: { readonly minimumAgeYears: number; readonly hasRoom: boolean } | null;
  /** In the order of their starts. */
  readonly entries: readonly PublicEntry[];
  readonly providerName: string;
  readonly contact: PublicContact | null;
  readonly sites: readonly PublicSite[];
  readonly confirmedOn: LocalDate;
  /** Belongs to an invented county. */
  readonly isExample: boolean;
}

/** A course that answers a question, by the entry that answers it. */
export interface PublicHit {
  readonly course: PublicCourse;
  readonly entry: PublicEntry;
  /** The nearest of its sites. */
  readonly site: PublicSite | null;
  /** One way; null without a place to set out from. */
  readonly minutes: number | null;
}

/**
 * “Freier Platz”: an entry into a public course with the number of its places. Never for everybody: members of a county to which this one
 * shows its free places read it.
 */
export interface FreePlace extends FreeEntry {
  readonly course: PublicCourse;
  readonly freePlaces: number;
  /** Its page in the public course finder. */
  readonly url: string;
}
