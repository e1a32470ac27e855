import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Transaction } from '../../platform/database/transaction.js';
import type { NamedOffer } from '../named-offer.js';
import { permitParty } from './permit-party.js';
import { TakeOfferStep } from './take-offer-step.js';
import { TellOfOffer } from './tell-of-offer.js';

/** “Platzangebot zurückziehen” by the provider, with a reason. The case waits on at its old position; its office is told. */
@Injectable()
export class WithdrawOffer {
  constructor(
    private readonly transaction: Transaction,
    private readonly takeOfferStep: TakeOfferStep,
    private readonly tell: TellOfOffer,
  ) {}

  execute(offerId: string, reasonCode: string, actor: Actor): Promise<NamedOffer> {
    return this.transaction.run(async () => {
      const offer = await this.takeOfferStep.execute({
        offerId,
        act: 'withdraw',
        by: 'provider',
        actor,
        reasonCode,
        permit: permitParty(actor, 'provider'),
      });
      await this.tell.office('withdrawn', offer);
      return offer;
    });
  }
}
