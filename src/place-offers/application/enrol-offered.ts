import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Transaction } from '../../platform/database/transaction.js';
import type { NamedOffer } from '../named-offer.js';
import { permitParty } from './permit-party.js';
import { TakeOfferStep } from './take-offer-step.js';
import { TellOfOffer } from './tell-of-offer.js';

/** “Anmeldung bestätigen”: the provider has registered the person; the held place becomes one that it counts. */
@Injectable()
export class EnrolOffered {
  constructor(
    private readonly transaction: Transaction,
    private readonly takeOfferStep: TakeOfferStep,
    private readonly tell: TellOfOffer,
  ) {}

  execute(offerId: string, actor: Actor): Promise<NamedOffer> {
    return this.transaction.run(async () => {
      const offer = await this.takeOfferStep.execute({
        offerId,
        act: 'enrol',
        by: 'provider',
        actor,
        permit: permitParty(actor, 'provider'),
      });
      await this.tell.office('enrolled', offer);
      return offer;
    });
  }
}
