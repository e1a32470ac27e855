import { Injectable } from '@nestjs/common';
import { dayAt } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import { messageDrafts, partyTo, type MessageDraft, type Referral } from '#libs/referral';
import { Audit } from '../../platform/audit/audit.js';
import { Clock, TIME_ZONE } from '../../platform/clock/clock.js';
import { notFound } from '../../platform/refusal/refused.js';
import { LiveOfferQuery, type LiveOffer } from '../persistence/live-offer.query.js';
import { AddClocks } from './add-clocks.js';
import { FindLeftProvider } from './find-left-provider.js';
import { FindReferral } from './find-referral.js';

/** “Entwürfe von Mitteilungen” to a case: for its office, and for the provider that was asked or whose place is set aside. */
@Injectable()
export class ListMessages {
  constructor(
    private readonly findReferral: FindReferral,
    private readonly liveOffers: LiveOfferQuery,
    private readonly leftProvider: FindLeftProvider,
    private readonly addClocks: AddClocks,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async forOffice(id: string, actor: Actor): Promise<readonly MessageDraft[]> {
    return this.drafts('office', await this.findReferral.own(id, actor), null);
  }

  /** Throws `not-found` for a provider that has nothing to do with the case. */
  async forProvider(id: string, actor: Actor): Promise<readonly MessageDraft[]> {
    const referral = await this.findReferral.one(id);
    if (referral === null) throw notFound('Diese Vermittlung');
    const offer = await this.liveOffers.of(id);
    const isConcerned = partyTo(actor, referral) === 'provider' || offer?.providerId === actor.organisationId;
    if (!isConcerned) throw notFound('Diese Vermittlung');
    const subject = { kind: 'referral', id, owner: referral.officeId, purpose: 'placement' } as const;
    await this.audit.recordFirstRead(actor, subject);
    return this.drafts('provider', referral, offer);
  }

  private async drafts(
    reader: 'office' | 'provider',
    referral: Referral,
    offer: LiveOffer | null,
  ): Promise<readonly MessageDraft[]> {
    const { code, state, accessRoute, endedAt } = referral;
    const { clocks } = await this.addClocks.one(referral);
    const closedOn = endedAt === null ? null : dayAt(endedAt, TIME_ZONE);
    const leftProviderName = await this.leftProvider.nameFor(referral);
    const courseStartsOn = offer?.startsOn ?? null;
    const given = { code, state, accessRoute, clocks, courseStartsOn, leftProviderName, closedOn };
    return messageDrafts(reader, given, this.clock.today());
  }
}
