import type { AccessRoute } from '#libs/referral';
import type { LanguageLevel } from '#libs/course-catalogue';
import type { LocalDate } from '#libs/calendar';
import type { Ags, TravelTimeOrigin } from '#libs/region';
import type { WayOut } from './ways-out/way-out.js';

/**
 * “Ursache einer Versorgungslücke”, in the fixed order in which they are looked for: the first that leaves nothing for a
 * person is the cause for that person; a gap has the cause of most of its people.
 */
export const GAP_CAUSES = [
  'no-offering-of-format',
  'none-in-reach',
  'full',
  'starts-too-late',
  'no-childcare',
  'times-do-not-fit',
  'course-at-risk',
  'provider-without-approval',
  'nothing-reported',
] as const;
/** One of {@link GAP_CAUSES}. */
export type GapCause = (typeof GAP_CAUSES)[number];

/** “Dringlichkeit”. */
export type GapSeverity = 'low' | 'medium' | 'high';

/** “Knappe Plätze” of one offering: all of them are taken, and somebody more would come. */
export interface ScarcePlaces {
  readonly offeringId: string;
  readonly places: number;
}

/** “Beleg”: the figures behind a gap, enough to check it by hand. */
export interface GapEvidence {
  /** People without a place, by Gemeinde. */
  readonly peopleByMunicipality: readonly { readonly ags: Ags; readonly people: number }[];
  /** People without a place, by access route: decides which office is told. */
  readonly peopleByAccessRoute: readonly { readonly accessRoute: AccessRoute; readonly people: number }[];
  readonly peopleByCause: readonly { readonly cause: GapCause; readonly people: number }[];
  readonly peopleWithChildren: number;
  readonly children: number;
  /** All people of the same area, format and level, placed or not. */
  readonly demand: number;
  /** Places that count today and lie in reach of at least one of these people. */
  readonly freePlacesInReach: number;
  /** The nearest offering of the format, counting or not: minutes from the Gemeinde with most people. */
  readonly nearest: {
    readonly offeringId: string;
    readonly siteId: string;
    readonly minutes: number;
    readonly isEstimated: boolean;
    /** Left out of gaps that were found before this was kept. */
    readonly origin?: TravelTimeOrigin;
  } | null;
  /** “Engpass”: courses that would do for some of these people, but are full. Absent in older checks. */
  readonly scarceOfferings?: readonly ScarcePlaces[];
  /** Courses with room that would do for some of these people, but for too few places in the Kinderbeaufsichtigung. */
  readonly scarceChildPlaces?: readonly ScarcePlaces[];
  /** “Auswege”, the suggestion first; empty where nothing would help. Absent in older checks. */
  readonly waysOut?: readonly WayOut[];
}

/** “Gefundene Lücke”: what one check sees for one area × format × level. */
export interface FoundGap {
  /** Nine digits: the Verbandsgemeinde (or verbandsfreie Gemeinde). */
  readonly areaKey: string;
  readonly formatCode: string;
  readonly level: LanguageLevel | null;
  readonly people: number;
  readonly longestWaitDays: number;
  readonly severity: GapSeverity;
  readonly cause: GapCause;
  readonly evidence: GapEvidence;
}

/**
 * “Versorgungslücke”: a found gap with an identity and a life: it opens, persists over checks, and closes when it was covered
 * for the set number of checks in a row. `version` grows whenever its people must be told anew (opened, grew).
 */
export interface Gap extends FoundGap {
  readonly id: string;
  readonly openedOn: LocalDate;
  readonly lastSeenOn: LocalDate;
  /** The last day a check looked for it, whether it was there or not: a second check of the same day counts no second time. */
  readonly lastCheckedOn: LocalDate;
  readonly coveredChecks: number;
  readonly closedOn: LocalDate | null;
  readonly version: number;
  /** People at the time of the last telling: growth is measured from here. */
  readonly toldPeople: number;
}
