import type { Period } from '#libs/calendar';
import type { CourseType, Offering } from '#libs/course-catalogue';

/**
 * “Was zu einer Kursart in KURSNET steht”: a dated row of the catalogue with its source. What is null is not known and is left to the
 * provider.
 */
export interface KursnetNotes {
  /** Of the Kurssystematik of the Bundesagentur: “MB 01”. */
  readonly systematics: { readonly code: string; readonly title: string } | null;
  readonly access: string | null;
  readonly degree: string | null;
  readonly examiner: string | null;
  /** Participants pay the Kostenbeitrag of IntV §9(1). */
  readonly hasContribution: boolean;
}

/** A Kursort as KURSNET wants it. */
export interface KursnetSite {
  readonly name: string;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly town: string;
}

/** Everything that is known here of a course that KURSNET asks for. */
export interface KursnetCourse {
  readonly offering: Offering;
  readonly timesNote: string | null;
  readonly type: Pick<CourseType, 'title' | 'legalBasis' | 'languageUnits' | 'orientationUnits'>;
  /** Of the Kurstyp; null: for all. */
  readonly targetGroup: string | null;
  readonly notes: KursnetNotes | null;
  /** The main one first. */
  readonly sites: readonly KursnetSite[];
  /** The Zulassung of the main Kursort that holds on the first day of the course; null without one. */
  readonly approval: Period | null;
  readonly contributionPerUnit: number;
  /** Units a week from which a course by day is a full-time one. */
  readonly fullTimeUnits: number;
}
