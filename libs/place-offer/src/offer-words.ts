import type { OfferAct } from './offer-acts.js';
import type { PlaceOfferState } from './place-offer-state.js';

/** A state as a label, and as the end of “Dieses Platzangebot ist …”. */
export interface OfferStateWords {
  readonly name: string;
  readonly predicate: string;
}

/** “Stände” in German: for refusals and the handbook. The web has texts of its own. */
export const PLACE_OFFER_STATE_WORDS: Readonly<Record<PlaceOfferState, OfferStateWords>> = {
  open: { name: 'offen', predicate: 'noch nicht beantwortet' },
  accepted: { name: 'angenommen', predicate: 'schon angenommen' },
  enrolled: { name: 'angemeldet', predicate: 'schon bestätigt, die Person ist angemeldet' },
  declined: { name: 'ausgeschlagen oder zurückgegeben', predicate: 'schon ausgeschlagen oder zurückgegeben' },
  expired: { name: 'abgelaufen', predicate: 'abgelaufen' },
  withdrawn: { name: 'zurückgezogen', predicate: 'zurückgezogen' },
};

/** “Schritte” in German, as what somebody does. */
export const OFFER_ACT_WORDS: Readonly<Record<OfferAct, string>> = {
  accept: 'annehmen',
  decline: 'ausschlagen',
  lapse: 'verfallen lassen',
  enrol: 'Anmeldung bestätigen',
  'turn-away': 'nicht aufnehmen',
  'give-back': 'Platz zurückgeben',
  withdraw: 'zurückziehen',
  release: 'freigeben, weil der Fall zu Ende ist',
};
