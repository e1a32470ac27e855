import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { FillableOfferingsQuery } from '../persistence/fillable-offerings.query.js';
import { OfferNextPlace } from './offer-next-place.js';

/**
 * “Kurs aus der gemeinsamen Warteliste füllen”: offers one place after the other, each in a transaction of its own, until nothing is
 * free or nobody fits. Only where the provider wants that. Harmless to repeat; where nothing is free it asks one short question.
 */
@Injectable()
export class FillOffering {
  constructor(
    private readonly fillable: FillableOfferingsQuery,
    private readonly offerNextPlace: OfferNextPlace,
    private readonly clock: Clock,
  ) {}

  /** Returns how many places were offered. */
  async execute(offeringId: string): Promise<number> {
    let offered = 0;
    while (await this.fillable.isFillable(offeringId, this.clock.today())) {
      const { offerId } = await this.offerNextPlace.execute({
        offeringId,
        actor: null,
        permit: ({ isFilledFromList }) => isFilledFromList,
      });
      if (offerId === null) break;
      offered += 1;
    }
    return offered;
  }

  /** The courses that the list should fill and that could suit a case, its dearest wishes first. */
  async forCase(referralId: string): Promise<number> {
    return this.each(await this.fillable.suiting(referralId, this.clock.today()));
  }

  /** All courses that the list should fill. */
  async all(): Promise<number> {
    return this.each(await this.fillable.all(this.clock.today()));
  }

  private async each(offeringIds: readonly string[]): Promise<number> {
    let offered = 0;
    for (const offeringId of offeringIds) offered += await this.execute(offeringId);
    return offered;
  }
}
