import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { partyTo, type Referral } from '#libs/referral';
import { ReferralRepository, type ReferralPage } from '../persistence/referral.repository.js';

/** One page, and whether others follow. */
export interface ReferralList {
  readonly referrals: readonly Referral[];
  readonly hasMore: boolean;
}

/** “Eigene Fälle auflisten”, longest waiting first. Whoever asks gets those of their own office, and no others. */
@Injectable()
export class ListReferrals {
  constructor(private readonly referrals: ReferralRepository) {}

  async execute(page: Omit<ReferralPage, 'officeId'>, actor: Actor): Promise<ReferralList> {
    const oneMore = { ...page, officeId: actor.organisationId, limit: page.limit + 1 };
    const found = await this.referrals.findPage(oneMore);
    return {
      referrals: found.slice(0, page.limit).filter((referral) => partyTo(actor, referral) === 'office'),
      hasMore: found.length > page.limit,
    };
  }
}
