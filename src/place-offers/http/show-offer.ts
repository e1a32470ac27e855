import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Clock } from '../../platform/clock/clock.js';
import type { NamedOffer } from '../named-offer.js';
import { PlaceOfferResponse } from './place-offer.response.js';

/** Shows an offer as one side sees it now. */
@Injectable()
export class ShowOffer {
  constructor(private readonly clock: Clock) {}

  to(actor: Actor, offer: NamedOffer): PlaceOfferResponse {
    return PlaceOfferResponse.of(offer, actor, this.clock.now());
  }
}
