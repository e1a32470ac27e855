/** “Stand eines Platzangebots”: offen, angenommen, angemeldet; ausgeschlagen, verfallen, zurückgezogen. */
export const PLACE_OFFER_STATES = [
  'open',
  'accepted',
  'enrolled',
  'declined',
  'expired',
  'withdrawn',
] as const;

/** One of {@link PLACE_OFFER_STATES}. */
export type PlaceOfferState = (typeof PLACE_OFFER_STATES)[number];

/** “Gilt noch”: the person has this place or may have it; one such offer for a person at a time. */
export function isLiveOffer(state: PlaceOfferState): boolean {
  return state === 'open' || state === 'accepted' || state === 'enrolled';
}

/** “Läuft noch”: somebody has to answer or to register, and the place is held until then. */
export function isPendingOffer(state: PlaceOfferState): boolean {
  return state === 'open' || state === 'accepted';
}
