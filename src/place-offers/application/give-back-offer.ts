import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Transaction } from '../../platform/database/transaction.js';
import type { NamedOffer } from '../named-offer.js';
import { permitParty } from './permit-party.js';
import { TakeOfferStep } from './take-offer-step.js';
import { TellOfOffer } from './tell-of-offer.js';

/** “Platz zurückgeben”: the office gives back a place that was accepted already; the provider is told. */
@Injectable()
export class GiveBackOffer {
  constructor(
    private readonly transaction: Transaction,
    private readonly takeOfferStep: TakeOfferStep,
    private readonly tell: TellOfOffer,
  ) {}

  execute(offerId: string, reasonCode: string, actor: Actor): Promise<NamedOffer> {
    return this.transaction.run(async () => {
      const offer = await this.takeOfferStep.execute({
        offerId,
        act: 'give-back',
        by: 'office',
        actor,
        reasonCode,
        permit: permitParty(actor, 'office'),
      });
      await this.tell.provider('given-back', offer);
      return offer;
    });
  }
}
