import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { mayMakeOffers } from '#libs/place-offer';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import type { NamedOffer } from '../named-offer.js';
import { NamedOfferQuery } from '../persistence/named-offer.query.js';
import { OfferNextPlace } from './offer-next-place.js';

/** “Nächsten Platz anbieten” by the provider of the course: never to somebody of its choice, only to whoever is next. */
@Injectable()
export class OfferPlaceByProvider {
  constructor(
    private readonly offerNextPlace: OfferNextPlace,
    private readonly namedOffers: NamedOfferQuery,
  ) {}

  async execute(offeringId: string, actor: Actor): Promise<NamedOffer> {
    const { offerId } = await this.offerNextPlace.execute({
      offeringId,
      actor,
      permit: (offering) => {
        if (!mayMakeOffers(actor, offering)) throw notFound('Das Kursangebot');
        return true;
      },
    });
    const offer = offerId === null ? null : await this.namedOffers.one(offerId);
    if (offer === null) throw nobodyNext();
    return offer;
  }
}

function nobodyNext(): Refused {
  return new Refused(
    'conflict',
    { code: 'nobody-next' },
    'Für diesen Kurs steht gerade niemand an: Entweder ist kein Platz frei, oder niemand auf der Warteliste passt.',
  );
}
