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
