import { Injectable } from '@nestjs/common';
import { isPendingOffer, offerPartyOf, PLACE_OFFER_STATES } from '#libs/place-offer';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
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
  constructor(
    private readonly namedOffers: NamedOfferQuery,
    private readonly audit: Audit,
  ) {}

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
    const shown = offers.slice(0, limit);
    for (const offer of shown) await this.recordRead(actor, offer);
    return { offers: shown, hasMore: offers.length > limit };
  }

  /** Throws `not-found` where it is not there or not for this actor. */
  async one(id: string, actor: Actor): Promise<NamedOffer> {
    const offer = await this.namedOffers.one(id);
    if (offer === null || offerPartyOf(actor, ownersOf(offer)) === null)
      throw notFound('Dieses Platzangebot');
    await this.recordRead(actor, offer);
    return offer;
  }

  /** An offer shows its provider the case of another office. */
  private recordRead(actor: Actor, { offer, office }: NamedOffer): Promise<void> {
    const subject = {
      kind: 'referral',
      id: offer.referralId,
      owner: office.id,
      purpose: 'enrolment',
    } as const;
    return this.audit.recordFirstRead(actor, subject);
  }
}
