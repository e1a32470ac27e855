import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { LiveOfferQuery } from '../persistence/live-offer.query.js';
import { ReferralRepository } from '../persistence/referral.repository.js';
import { TakeReferralStep } from './take-referral-step.js';

/** “Kurs beginnt”: a registered case starts on the day on which its section begins. Who does not come, the provider sees, not we. */
@Injectable()
export class StartReferral {
  constructor(
    private readonly referrals: ReferralRepository,
    private readonly liveOffers: LiveOfferQuery,
    private readonly takeStep: TakeReferralStep,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Ids of cases whose day has come. */
  due(): Promise<readonly string[]> {
    return this.liveOffers.begunBy(this.clock.today());
  }

  /** 1 where it began, 0 where it had begun, or its place was given back meanwhile. */
  execute(referralId: string): Promise<0 | 1> {
    return this.transaction.run(async () => {
      const referral = await this.referrals.findForChange(referralId);
      const offer = await this.liveOffers.of(referralId);
      if (referral?.state !== 'enrolled' || offer?.state !== 'enrolled') return 0;
      if (offer.startsOn > this.clock.today()) return 0;
      const { offeringId } = offer;
      await this.takeStep.execute({ referralId, act: 'start', by: 'platform', actor: null, offeringId });
      return 1;
    });
  }
}
