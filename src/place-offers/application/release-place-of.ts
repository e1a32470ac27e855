import { Injectable } from '@nestjs/common';
import { Transaction } from '../../platform/database/transaction.js';
import { PlaceOfferRepository } from '../persistence/place-offer.repository.js';
import { TakeOfferStep } from './take-offer-step.js';
import { TellOfOffer } from './tell-of-offer.js';

/**
 * “Platz eines beendeten Falls freigeben”: the case is over, so its place goes to the next. The provider is told where it counted on the
 * person; the office is not, because it ended the case itself.
 */
@Injectable()
export class ReleasePlaceOf {
  constructor(
    private readonly transaction: Transaction,
    private readonly offers: PlaceOfferRepository,
    private readonly takeOfferStep: TakeOfferStep,
    private readonly tell: TellOfOffer,
  ) {}

  execute(referralId: string): Promise<void> {
    return this.transaction.run(async () => {
      const live = await this.offers.findLiveFor(referralId);
      if (live === null) return;
      const offer = await this.takeOfferStep.execute({
        offerId: live.id,
        act: 'release',
        by: 'platform',
        actor: null,
      });
      if (live.state !== 'open') await this.tell.provider('given-back', offer);
    });
  }
}
