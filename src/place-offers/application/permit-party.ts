import type { Actor } from '#libs/kernel';
import { offerPartyOf } from '#libs/place-offer';
import { notFound } from '../../platform/refusal/refused.js';
import { ownersOf, type NamedOffer } from '../named-offer.js';

/** Lets pass whoever acts on this side of the offer. For everybody else it is as if there were none. */
export function permitParty(actor: Actor, party: 'office' | 'provider'): (offer: NamedOffer) => void {
  return (offer) => {
    if (offerPartyOf(actor, ownersOf(offer)) !== party) throw notFound('Dieses Platzangebot');
  };
}

/** “Wer antwortet”: a clerk of the office, or the person with their link, for whom the link is the right. */
export type Answerer =
  { readonly by: 'office'; readonly actor: Actor } | { readonly by: 'client'; readonly actor: null };

/** The same for whoever answers. */
export function permitAnswerer(answerer: Answerer): (offer: NamedOffer) => void {
  return answerer.by === 'office' ? permitParty(answerer.actor, 'office') : () => undefined;
}
