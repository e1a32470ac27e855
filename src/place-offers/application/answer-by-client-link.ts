import { Injectable } from '@nestjs/common';
import type { OfferForClient } from '../offer-for-client.js';
import { AcceptOffer } from './accept-offer.js';
import { DeclineOffer } from './decline-offer.js';
import { FindClientLink } from './find-client-link.js';
import { OpenClientLink } from './open-client-link.js';

const BY_CLIENT = { by: 'client', actor: null } as const;

/** “Über den Link antworten”: the link is the right, and only for the offer that it was made for. */
@Injectable()
export class AnswerByClientLink {
  constructor(
    private readonly findLink: FindClientLink,
    private readonly acceptOffer: AcceptOffer,
    private readonly declineOffer: DeclineOffer,
    private readonly openLink: OpenClientLink,
  ) {}

  /** Throws `not-found` for a link that is wrong or over, and refuses once the offer is no longer open. */
  async accept(token: string): Promise<OfferForClient> {
    await this.acceptOffer.execute(await this.findLink.offerId(token), BY_CLIENT);
    return this.openLink.execute(token);
  }

  async decline(token: string, reasonCode: string): Promise<OfferForClient> {
    await this.declineOffer.execute(await this.findLink.offerId(token), reasonCode, BY_CLIENT);
    return this.openLink.execute(token);
  }
}
