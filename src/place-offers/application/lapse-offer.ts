import { Injectable } from '@nestjs/common';
import { judgeLapse } from '#libs/place-offer';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import type { ReferralStepCommand } from '../../referrals/index.js';
import type { NamedOffer } from '../named-offer.js';
import { OfferDeadlines } from './offer-deadlines.js';
import { TakeOfferStep } from './take-offer-step.js';
import { TellOfOffer } from './tell-of-offer.js';

/** “Platzangebot verfallen lassen”: nobody answered. After too many in a row the case is paused, and its office told so. */
@Injectable()
export class LapseOffer {
  constructor(
    private readonly transaction: Transaction,
    private readonly takeOfferStep: TakeOfferStep,
    private readonly deadlines: OfferDeadlines,
    private readonly tell: TellOfOffer,
    private readonly clock: Clock,
  ) {}

  execute(offerId: string): Promise<void> {
    return this.transaction.run(async () => {
      const mostLapses = await this.deadlines.lapsesUntilPause();
      const offer = await this.takeOfferStep.execute({
        offerId,
        act: 'lapse',
        by: 'platform',
        actor: null,
        changeOfCase: (named) => this.afterLapse(named, mostLapses),
      });
      const { isPaused } = judgeLapse(offer.lapsedOffers, mostLapses);
      await this.tell.office(isPaused ? 'lapsed-and-paused' : 'lapsed', offer);
    });
  }

  private afterLapse(named: NamedOffer, mostLapses: number): NonNullable<ReferralStepCommand['change']> {
    const { lapsedOffers, isPaused } = judgeLapse(named.lapsedOffers, mostLapses);
    if (!isPaused) return { lapsedOffers };
    // The count begins anew when the office wakes the case, so that one more lapse does not pause it at once.
    return {
      lapsedOffers: 0,
      pause: { since: this.clock.today(), reason: 'not-reachable', resumesOn: null },
    };
  }
}
