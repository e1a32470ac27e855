import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { takeOfferAct, type OfferAct, type PlaceOffer, type TakenOfferAct } from '#libs/place-offer';
import type { ReferralParty } from '#libs/referral';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Refused } from '../../platform/refusal/refused.js';
import { PlaceOfferRepository } from '../persistence/place-offer.repository.js';
import { offerSentence } from './offer-sentences.js';

/** What is done to an offer, by whom and why. */
export interface OfferActOf {
  readonly act: OfferAct;
  readonly by: ReferralParty;
  /** Who did it; null for the platform and for the person with their link. */
  readonly actor: Actor | null;
  readonly reasonCode?: string | null;
}

/** Judging an offer by its table, and keeping what became of it. */
@Injectable()
export class OfferRecords {
  constructor(
    private readonly offers: PlaceOfferRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  judge(offer: PlaceOffer, { act, by }: OfferActOf): TakenOfferAct {
    const taken = takeOfferAct(offer, { act, by, now: this.clock.now() });
    if (!taken.ok) throw new Refused('conflict', taken.refusal, offerSentence(taken.refusal));
    return taken.value;
  }

  async keep(
    offer: PlaceOffer,
    { state }: TakenOfferAct,
    { act, by, actor, reasonCode = null }: OfferActOf,
  ): Promise<Partial<PlaceOffer>> {
    const change = { state, decidedAt: this.clock.now(), decidedBy: by, reasonCode };
    await this.offers.update(offer.id, change);
    await this.audit.record({
      actor,
      act: 'place-offer-stepped',
      subjectKind: 'place-offer',
      subjectId: offer.id,
      facts: reasonCode === null ? { act } : { act, reason: reasonCode },
    });
    return change;
  }
}
