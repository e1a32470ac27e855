import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import type { AnsweredOffers, OfferCounts, PendingOffer } from '../offer-counts.js';
import { OfferCountsQuery } from '../persistence/offer-counts.query.js';

const NONE: OfferCounts = { open: 0, accepted: 0 };

/** “Platzangebote zählen”, for other rooms. */
@Injectable()
export class CountOffers {
  constructor(private readonly counts: OfferCountsQuery) {}

  /** Those that hold a place now, by course; every course has some. */
  async of(offeringIds: readonly string[]): Promise<(offeringId: string) => OfferCounts> {
    const rows = await this.counts.live(offeringIds);
    const found = new Map(rows.map(({ offeringId, open, accepted }) => [offeringId, { open, accepted }]));
    return (offeringId) => found.get(offeringId) ?? NONE;
  }

  /** Those of the actor's own cases or courses that wait: for an answer, or to be registered. Nothing of the person. */
  pendingOf(actor: Actor): Promise<readonly PendingOffer[]> {
    return this.counts.pending(
      actor.organisationKind === 'provider' ? 'provider' : 'office',
      actor.organisationId,
    );
  }

  /** Those made since then that have an answer: accepted, declined or let lapse. */
  answeredSince(since: Instant): Promise<AnsweredOffers> {
    return this.counts.answeredSince(since);
  }
}
