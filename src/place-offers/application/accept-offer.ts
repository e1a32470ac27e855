import { Injectable } from '@nestjs/common';
import { Transaction } from '../../platform/database/transaction.js';
import type { NamedOffer } from '../named-offer.js';
import { permitAnswerer, type Answerer } from './permit-party.js';
import { TakeOfferStep } from './take-offer-step.js';
import { TellOfOffer } from './tell-of-offer.js';

/** “Platzangebot annehmen”: the place stays held until the provider has registered the person. */
@Injectable()
export class AcceptOffer {
  constructor(
    private readonly transaction: Transaction,
    private readonly takeOfferStep: TakeOfferStep,
    private readonly tell: TellOfOffer,
  ) {}

  execute(offerId: string, answerer: Answerer): Promise<NamedOffer> {
    return this.transaction.run(async () => {
      const offer = await this.takeOfferStep.execute({
        offerId,
        act: 'accept',
        ...answerer,
        permit: permitAnswerer(answerer),
        changeOfCase: () => ({ lapsedOffers: 0 }),
      });
      await this.tell.provider('accepted', offer);
      if (answerer.by === 'client') await this.tell.office('client-accepted', offer);
      return offer;
    });
  }
}
