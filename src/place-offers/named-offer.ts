import type { Daypart, LanguageLevel } from '#libs/course-catalogue';
import type { Instant, LocalDate } from '#libs/calendar';
import type { PlaceOffer } from '#libs/place-offer';
import type { AccessRoute } from '#libs/referral';
import type { Ags } from '#libs/region';

/** An organisation that takes part in an offer. */
export interface OfferSide {
  readonly id: string;
  readonly name: string;
  readonly mailAddress: string;
}

/** The course of an offer, as far as people need it to decide. */
export interface OfferedCourse {
  readonly title: string;
  readonly formatCode: string;
  readonly level: LanguageLevel | null;
  /** The day on which the offered section begins. */
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate | null;
  readonly weeklyUnits: number;
  readonly dayparts: readonly Daypart[];
  readonly timesNote: string | null;
}

/** Where it takes place; the first site of a Verbundkurs. */
export interface OfferedSite {
  readonly name: string;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly town: string;
  readonly isStepFree: boolean | null;
  readonly latitude: number;
  readonly longitude: number;
}

/** “Platzangebot mit Namen”: an offer with its case, its two sides, its course and its site. */
export interface NamedOffer {
  readonly offer: PlaceOffer;
  readonly caseCode: string;
  readonly ags: Ags;
  readonly accessRoute: AccessRoute;
  readonly lapsedOffers: number;
  readonly office: OfferSide;
  readonly provider: OfferSide;
  readonly course: OfferedCourse;
  readonly site: OfferedSite;
  /** Until when the link of the person opens; null where none was made. */
  readonly linkExpiresAt: Instant | null;
}

/** What the right to an offer is judged by. */
export function ownersOf({ office, provider }: NamedOffer): { officeId: string; providerId: string } {
  return { officeId: office.id, providerId: provider.id };
}
