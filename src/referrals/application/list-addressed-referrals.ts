import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { partyTo, type Referral } from '#libs/referral';
import { FindOrganisations } from '../../organisations/index.js';
import { Audit } from '../../platform/audit/audit.js';
import { ReferralRepository } from '../persistence/referral.repository.js';

/** A case as the addressed provider sees it: with the name of its office, and of the person nothing but the need. */
export interface AddressedReferral {
  readonly referral: Referral;
  readonly officeName: string;
}

/** “An uns gerichtete Fälle”: those that wait for this provider's answer, longest waiting first. */
@Injectable()
export class ListAddressedReferrals {
  constructor(
    private readonly referrals: ReferralRepository,
    private readonly organisations: FindOrganisations,
    private readonly audit: Audit,
  ) {}

  async execute(actor: Actor): Promise<readonly AddressedReferral[]> {
    const found = await this.referrals.findAddressed(actor.organisationId);
    const own = found.filter((referral) => partyTo(actor, referral) === 'provider');
    for (const { id, officeId: owner } of own)
      await this.audit.recordFirstRead(actor, { kind: 'referral', id, owner, purpose: 'placement' });
    return Promise.all(own.map((referral) => this.withOffice(referral)));
  }

  private async withOffice(referral: Referral): Promise<AddressedReferral> {
    const office = await this.organisations.one(referral.officeId);
    return { referral, officeName: office?.name ?? '' };
  }
}
