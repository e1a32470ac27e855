import { Injectable } from '@nestjs/common';
import { Transaction } from '../../platform/database/transaction.js';
import type { NamedOffer } from '../named-offer.js';
import { permitAnswerer, type Answerer } from './permit-party.js';
import { TakeOfferStep } from './take-offer-step.js';
import { TellOfOffer } from './tell-of-offer.js';

/** “Platzangebot ausschlagen”, with a reason. The case waits on at its old position, and its other wishes wake up again. */
@Injectable()
export class DeclineOffer {
  constructor(
    private readonly transaction: Transaction,
    private readonly takeOfferStep: TakeOfferStep,
    private readonly tell: TellOfOffer,
  ) {}

  execute(offerId: string, reasonCode: string, answerer: Answerer): Promise<NamedOffer> {
    return this.transaction.run(async () => {
      const offer = await this.takeOfferStep.execute({
        offerId,
        act: 'decline',
        ...answerer,
        reasonCode,
        permit: permitAnswerer(answerer),
        changeOfCase: () => ({ lapsedOffers: 0 }),
      });
      if (answerer.by === 'client') await this.tell.office('client-declined', offer);
      return offer;
    });
  }
}
