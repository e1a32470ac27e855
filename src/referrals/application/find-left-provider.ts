import { Injectable } from '@nestjs/common';
import type { Referral } from '#libs/referral';
import { FindOfferings } from '../../offerings/index.js';
import { FindOrganisations } from '../../organisations/index.js';
import { ReferralStepRepository } from '../persistence/referral-step.repository.js';

/** “Wer auf die Person gezählt hat”, when a case was closed. */
@Injectable()
export class FindLeftProvider {
  constructor(
    private readonly steps: ReferralStepRepository,
    private readonly offerings: FindOfferings,
    private readonly organisations: FindOrganisations,
  ) {}

  /** The name of the provider whose place was accepted, else of the one that was asked; null where there is neither. */
  async nameFor({ id, addressedProviderId, endedAt }: Referral): Promise<string | null> {
    if (endedAt === null) return null;
    const steps = await this.steps.findOf(id);
    const closedFrom = steps.at(-1)?.fromState;
    const hadPlace = closedFrom === 'accepted' || closedFrom === 'enrolled';
    const offeringId = steps.findLast((step) => step.offeringId !== null)?.offeringId ?? null;
    const offering = hadPlace && offeringId !== null ? await this.offerings.one(offeringId) : null;
    const providerId = hadPlace ? (offering?.providerId ?? null) : addressedProviderId;
    return providerId === null ? null : ((await this.organisations.one(providerId))?.name ?? null);
  }
}
