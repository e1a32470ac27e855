import { Injectable } from '@nestjs/common';
import { isPendingOffer, offerPartyOf, PLACE_OFFER_STATES } from '#libs/place-offer';
import type { Actor } from '#libs/kernel';
import { notFound } from '../../platform/refusal/refused.js';
import { ownersOf, type NamedOffer } from '../named-offer.js';
import { NamedOfferQuery, type OfferPage } from '../persistence/named-offer.query.js';

/** Which offers a page shows: those that somebody has to answer or register, the others, or all. */
export type OfferFilter = 'live' | 'decided' | 'all';

/** A page of offers, and whether others follow. */
export interface OfferListing {
  readonly offers: readonly NamedOffer[];
  readonly hasMore: boolean;
}

/** “Platzangebote ansehen”: an office those of its own cases, a provider those of its own courses. */
@Injectable()
export class ListOffers {
  constructor(private readonly namedOffers: NamedOfferQuery) {}

  async execute(
    filter: OfferFilter,
    { after, limit }: Pick<OfferPage, 'after' | 'limit'>,
    actor: Actor,
  ): Promise<OfferListing> {
    const offers = await this.namedOffers.page({
      party: actor.organisationKind === 'provider' ? 'provider' : 'office',
      organisationId: actor.organisationId,
      states: PLACE_OFFER_STATES.filter(
        (state) => filter === 'all' || isPendingOffer(state) === (filter === 'live'),
      ),
      after,
      limit: limit + 1,
    });
    return { offers: offers.slice(0, limit), hasMore: offers.length > limit };
  }

  /** Throws `not-found` where it is not there or not for this actor. */
  async one(id: string, actor: Actor): Promise<NamedOffer> {
    const offer = await this.namedOffers.one(id);
    if (offer === null || offerPartyOf(actor, ownersOf(offer)) === null)
      throw notFound('Dieses Platzangebot');
    return offer;
  }
}
