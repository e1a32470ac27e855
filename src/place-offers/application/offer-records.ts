import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { SupplyEntry } from '#libs/matching';
import { takeOfferAct, type OfferAct, type PlaceOffer, type TakenOfferAct } from '#libs/place-offer';
import type { ReferralParty } from '#libs/referral';
import type { AuditPurpose } from '#libs/rights';
import type { Grounds } from '#libs/waiting-list';
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

/** What an act was for, in the protocol; all others answer the offer. */
const PURPOSES: Readonly<Partial<Record<OfferAct, AuditPurpose>>> = {
  enrol: 'enrolment',
  'turn-away': 'enrolment',
  withdraw: 'placement',
  release: 'placement',
};

/** An offer about to be kept. */
export interface NewOffer {
  readonly id: string;
  readonly entry: Pick<SupplyEntry, 'offeringId' | 'sectionNumber'>;
  readonly person: { readonly id: string };
  readonly children: number;
  readonly isPriority: boolean;
  readonly grounds: Grounds;
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
    const named = await this.namedOffers.one(id);
    if (named === null) throw new Error(`the offer ${id} is not there`);
    await this.audit.record({
      actor,
      act: 'place-offer-made',
      subjectKind: 'place-offer',
      subjectId: id,
      owner: named.office.id,
      purpose: 'placement',
    });
    await this.tell.office('made', named);
  }

  /** Keeps what became of an offer; the office of the case sees the line in the protocol, whoever acted. */
  async keep(
    { offer, officeId }: { readonly offer: PlaceOffer; readonly officeId: string },
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
      owner: officeId,
      purpose: PURPOSES[act] ?? 'offer-answer',
    });
    return change;
  }
}
