import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Refused } from '../../platform/refusal/refused.js';
import { PlaceOfferRepository } from '../persistence/place-offer.repository.js';
import { LapseOffer } from './lapse-offer.js';

const OFFERS_PER_ROUND = 500;

/**
 * “Fällige Platzangebote verfallen lassen”, each in a transaction of its own. Harmless to repeat, and with several workers at once: whoever
 * comes second finds it done.
 */
@Injectable()
export class ExpireDueOffers {
  constructor(
    private readonly offers: PlaceOfferRepository,
    private readonly lapseOffer: LapseOffer,
    private readonly clock: Clock,
  ) {}

  /** Returns how many lapsed here. */
  async execute(): Promise<number> {
    let lapsed = 0;
    for (const offerId of await this.offers.findDue(this.clock.now(), OFFERS_PER_ROUND))
      if (await this.lapse(offerId)) lapsed += 1;
    return lapsed;
  }

  /** False where it was answered or ended in the last moment: then there is nothing to lapse. */
  private async lapse(offerId: string): Promise<boolean> {
    try {
      await this.lapseOffer.execute(offerId);
      return true;
    } catch (error) {
      if (error instanceof Refused) return false;
      throw error;
    }
  }
}
