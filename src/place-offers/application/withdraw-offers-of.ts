import { Injectable } from '@nestjs/common';
import { KeepPlaces, type OfferingCalledOff } from '../../offerings/index.js';
import { Transaction } from '../../platform/database/transaction.js';
import { PlaceOfferRepository } from '../persistence/place-offer.repository.js';
import { TakeOfferStep } from './take-offer-step.js';
import { TellOfOffer } from './tell-of-offer.js';

/**
 * “Platzangebote eines Kurses zurückziehen”, because the course was called off, put off or merged: all that are live, at once. Everybody
 * waits on at their old position, and each office is told.
 */
@Injectable()
export class WithdrawOffersOf {
  constructor(
    private readonly transaction: Transaction,
    private readonly keepPlaces: KeepPlaces,
    private readonly offers: PlaceOfferRepository,
    private readonly takeOfferStep: TakeOfferStep,
    private readonly tell: TellOfOffer,
  ) {}

  /** Returns how many were withdrawn. */
  execute({ offeringId, kind }: OfferingCalledOff): Promise<number> {
    return this.transaction.run(async () => {
      await this.keepPlaces.lock(offeringId);
      const live = await this.offers.findLiveOf(offeringId);
      for (const { id } of live) {
        const offer = await this.takeOfferStep.execute({
          offerId: id,
          act: 'withdraw',
          by: 'platform',
          actor: null,
          reasonCode: `offering-${kind}`,
        });
        await this.tell.office('withdrawn', offer);
      }
      return live.length;
    });
  }
}
