import { Injectable } from '@nestjs/common';
import { REFERRAL_ACTS, type ReferralState } from '#libs/referral';
import { KeepPlaces, type OfferingCalledOff } from '../../offerings/index.js';
import { Transaction } from '../../platform/database/transaction.js';
import { FindReferral } from '../../referrals/index.js';
import type { AffectedCase } from '../called-off.js';
import { PlaceOfferRepository } from '../persistence/place-offer.repository.js';
import { TakeOfferStep } from './take-offer-step.js';

const LOSE_THEIR_PLACE: readonly ReferralState[] = REFERRAL_ACTS.withdraw.from;

/**
 * “Platzangebote eines Kurses zurückziehen”, because the course was called off, put off or merged: all that are live, at once. Everybody
 * waits on at their old position. Who is in the course already is not put back by the platform: their office decides.
 */
@Injectable()
export class WithdrawOffersOf {
  constructor(
    private readonly transaction: Transaction,
    private readonly keepPlaces: KeepPlaces,
    private readonly offers: PlaceOfferRepository,
    private readonly takeOfferStep: TakeOfferStep,
    private readonly referrals: FindReferral,
  ) {}

  /** The cases that had an offer or a place, as they stand after it. */
  execute({ offeringId, kind }: OfferingCalledOff): Promise<readonly AffectedCase[]> {
    return this.transaction.run(async () => {
      await this.keepPlaces.lock(offeringId);
      const affected: AffectedCase[] = [];
      for (const { id, referralId } of await this.offers.findLiveOf(offeringId)) {
        const before = await this.referrals.forChange(referralId);
        if (before?.state === 'started') affected.push({ referral: before, how: 'in-course' });
        if (before === null || !LOSE_THEIR_PLACE.includes(before.state)) continue;
        await this.takeOfferStep.execute({
          offerId: id,
          act: 'withdraw',
          by: 'platform',
          actor: null,
          reasonCode: `offering-${kind}`,
        });
        const referral = await this.referrals.one(referralId);
        if (referral !== null) affected.push({ referral, how: 'withdrawn' });
      }
      return affected;
    });
  }
}
