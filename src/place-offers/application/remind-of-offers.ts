import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { NamedOfferQuery } from '../persistence/named-offer.query.js';
import { PlaceOfferRepository } from '../persistence/place-offer.repository.js';
import { OfferDeadlines } from './offer-deadlines.js';
import { TellOfOffer } from './tell-of-offer.js';

/** “An Platzangebote erinnern”: the office, once, one working day before the end. Harmless to repeat. */
@Injectable()
export class RemindOfOffers {
  constructor(
    private readonly transaction: Transaction,
    private readonly offers: PlaceOfferRepository,
    private readonly namedOffers: NamedOfferQuery,
    private readonly deadlines: OfferDeadlines,
    private readonly tell: TellOfOffer,
    private readonly clock: Clock,
  ) {}

  /** Returns how many reminders were written here. */
  async execute(): Promise<number> {
    const isToBeReminded = await this.deadlines.isToBeReminded();
    let reminded = 0;
    for (const offer of await this.offers.findUnreminded()) {
      if (!isToBeReminded(offer)) continue;
      if (await this.remind(offer.id)) reminded += 1;
    }
    return reminded;
  }

  private remind(offerId: string): Promise<boolean> {
    return this.transaction.run(async () => {
      const held = await this.offers.findForChange(offerId);
      const now = this.clock.now();
      if (held === null || held.state !== 'open' || held.remindedAt !== null || now >= held.expiresAt)
        return false;
      await this.offers.update(offerId, { remindedAt: now });
      const named = await this.namedOffers.one(offerId);
      if (named !== null) await this.tell.office('reminder', named);
      return true;
    });
  }
}
