/** How a case stands after an offer that nobody answered. */
export interface Lapse {
  /** Offers in a row that nobody answered. */
  readonly lapsedOffers: number;
  /** The person is passed over until the office says that they can be reached. */
  readonly isPaused: boolean;
}

/**
 * “Verfallenes Platzangebot werten”: after so many in a row (`offer.lapses-until-pause`) the case is paused, because a place that
 * waits for somebody who cannot be reached is lost to those who could come.
 */
export function judgeLapse(lapsedOffers: number, lapsesUntilPause: number): Lapse {
  const lapses = lapsedOffers + 1;
  return { lapsedOffers: lapses, isPaused: lapses >= lapsesUntilPause };
}
