import type { LocalDate } from '#libs/calendar';
import type { PlaceOffer } from '#libs/place-offer';

/** Offers of the first section of one course that still hold a place: not answered yet, and accepted but not registered yet. */
export interface OfferCounts {
  readonly open: number;
  readonly accepted: number;
}

/** Offers that were answered (or let lapse) within some time, and how many of them with yes. */
export interface AnsweredOffers {
  readonly answered: number;
  readonly accepted: number;
}

/** An offer that waits for somebody, as its own side knows it: the office by the code of its case, the provider by its course. */
export interface PendingOffer {
  readonly state: Extract<PlaceOffer['state'], 'open' | 'accepted'>;
  /** The case, for its office; the course, for its provider. */
  readonly subjectId: string;
  readonly label: string;
  readonly answerUntil: LocalDate;
}
