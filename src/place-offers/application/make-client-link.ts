import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import { isLiveOffer } from '#libs/place-offer';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { newLinkToken } from '../../platform/links/link-token.js';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import { ClientLinkRepository } from '../persistence/client-link.repository.js';
import { NamedOfferQuery } from '../persistence/named-offer.query.js';
import { DrawLink, type DrawnLink } from './draw-link.js';
import { OfferDeadlines } from './offer-deadlines.js';
import { permitParty } from './permit-party.js';

/** A fresh link, and until when it opens. */
export interface ClientLink extends DrawnLink {
  readonly expiresAt: Instant;
}

/**
 * “Link für die Person”: shown once to the office, which hands it out; the platform keeps the hash alone and could not show it again.
 * A new link makes the one before useless. It opens this offer and nothing else.
 */
@Injectable()
export class MakeClientLink {
  constructor(
    private readonly transaction: Transaction,
    private readonly namedOffers: NamedOfferQuery,
    private readonly links: ClientLinkRepository,
    private readonly deadlines: OfferDeadlines,
    private readonly drawLink: DrawLink,
    private readonly audit: Audit,
  ) {}

  execute(offerId: string, actor: Actor): Promise<ClientLink> {
    return this.transaction.run(async () => {
      const named = await this.namedOffers.one(offerId);
      if (named === null) throw notFound('Dieses Platzangebot');
      permitParty(actor, 'office')(named);
      if (!isLiveOffer(named.offer.state)) throw offerIsOver();
      const { token, hash: tokenHash } = newLinkToken();
      const { madeAt, expiresAt } = await this.deadlines.link(named.offer);
      const { referralId } = named.offer;
      await this.links.replace({ id: randomUUID(), referralId, offerId, tokenHash, madeAt, expiresAt });
      await this.audit.record({
        actor,
        act: 'client-link-made',
        subjectKind: 'place-offer',
        subjectId: offerId,
        purpose: 'client-information',
      });
      return { ...(await this.drawLink.execute(token)), expiresAt };
    });
  }
}

function offerIsOver(): Refused {
  return new Refused('conflict', { code: 'offer-over' }, 'Dieses Platzangebot gilt nicht mehr.');
}
