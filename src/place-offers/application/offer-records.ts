import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { SupplyEntry } from '#libs/matching';
import {
  takeOfferAct,
  type OfferAct,
  type OfferGrounds,
  type PlaceOffer,
  type TakenOfferAct,
} from '#libs/place-offer';
import type { ReferralParty } from '#libs/referral';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Refused } from '../../platform/refusal/refused.js';
import { NamedOfferQuery } from '../persistence/named-offer.query.js';
import { PlaceOfferRepository } from '../persistence/place-offer.repository.js';
import type { Deadline } from './offer-deadlines.js';
import { offerSentence } from './offer-sentences.js';
import { TellOfOffer } from './tell-of-offer.js';

/** What is done to an offer, by whom and why. */
export interface OfferActOf {
  readonly act: OfferAct;
  readonly by: ReferralParty;
  /** Who did it; null for the platform and for the person with their link. */
  readonly actor: Actor | null;
  readonly reasonCode?: string | null;
}

/** An offer about to be kept. */
export interface NewOffer {
  readonly id: string;
  readonly entry: Pick<SupplyEntry, 'offeringId' | 'sectionNumber'>;
  readonly person: { readonly id: string };
  readonly children: number;
  readonly isPriority: boolean;
  readonly grounds: OfferGrounds;
  readonly deadline: Deadline;
  readonly startRunId: string | null;
  readonly actor: Actor | null;
}

/** Judging an offer by its table, and keeping what became of it. */
@Injectable()
export class OfferRecords {
  constructor(
    private readonly offers: PlaceOfferRepository,
    private readonly namedOffers: NamedOfferQuery,
    private readonly tell: TellOfOffer,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  judge(offer: PlaceOffer, { act, by }: OfferActOf): TakenOfferAct {
    const taken = takeOfferAct(offer, { act, by, now: this.clock.now() });
    if (!taken.ok) throw new Refused('conflict', taken.refusal, offerSentence(taken.refusal));
    return taken.value;
  }

  /** Keeps a new offer and tells the office of the case. */
  async insert({ id, entry, person, children, deadline, actor, ...given }: NewOffer): Promise<void> {
    await this.offers.insert({
      id,
      referralId: person.id,
      offeringId: entry.offeringId,
      sectionNumber: entry.sectionNumber,
      children,
      state: 'open',
      isPriority: given.isPriority,
      grounds: given.grounds,
      startRunId: given.startRunId,
      madeAt: this.clock.now(),
      answerUntil: deadline.on,
      expiresAt: deadline.at,
      remindedAt: null,
      decidedAt: null,
      decidedBy: null,
      reasonCode: null,
    });
    const act = 'place-offer-made';
    await this.audit.record({ actor, act, subjectKind: 'place-offer', subjectId: id });
    const named = await this.namedOffers.one(id);
    if (named !== null) await this.tell.office('made', named);
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
