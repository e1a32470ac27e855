import { Injectable } from '@nestjs/common';
import { OFFER_ACTS, type PlaceEffect, type PlaceOffer } from '#libs/place-offer';
import { KeepPlaces } from '../../offerings/index.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound, type Refused } from '../../platform/refusal/refused.js';
import { TakeReferralStep, type ReferralStepCommand } from '../../referrals/index.js';
import type { NamedOffer } from '../named-offer.js';
import { NamedOfferQuery } from '../persistence/named-offer.query.js';
import { PlaceOfferRepository } from '../persistence/place-offer.repository.js';
import { OfferRecords, type OfferActOf } from './offer-records.js';

/** A step of an offer, as its act wants it. */
export interface OfferStepCommand extends OfferActOf {
  readonly offerId: string;
  /** What else changes of the case. */
  changeOfCase?(offer: NamedOffer): ReferralStepCommand['change'];
  /** Throws {@link Refused} where this offer is not for whoever acts. */
  permit?(offer: NamedOffer): void;
}

/**
 * “Schritt eines Platzangebots tun”: the one way in which an offer changes. Holds offering, case and offer in this order, judges by the
 * table, takes the step of the case, frees or settles the place, saves, audits: all or nothing.
 */
@Injectable()
export class TakeOfferStep {
  constructor(
    private readonly transaction: Transaction,
    private readonly namedOffers: NamedOfferQuery,
    private readonly offers: PlaceOfferRepository,
    private readonly keepPlaces: KeepPlaces,
    private readonly takeReferralStep: TakeReferralStep,
    private readonly records: OfferRecords,
  ) {}

  /** The offer after the step. Throws `not-found`, or what the tables refuse with. */
  execute(command: OfferStepCommand): Promise<NamedOffer> {
    return this.transaction.run(async () => {
      const seen = await this.namedOffers.one(command.offerId);
      if (seen === null) throw noOffer();
      command.permit?.(seen);
      // An offer never goes back, so what is refused before anything is held stays refused.
      const { place } = this.records.judge(seen.offer, command);
      if (place !== 'keep') await this.keepPlaces.lock(seen.offer.offeringId);
      await this.takeStepOfCase(seen, command);
      const held = await this.offers.findForChange(command.offerId);
      if (held === null) throw noOffer();
      const taken = this.records.judge(held, command);
      await this.movePlace(held, taken.place);
      const change = await this.records.keep({ offer: held, officeId: seen.office.id }, taken, command);
      return { ...seen, offer: { ...held, ...change } };
    });
  }

  private async takeStepOfCase(seen: NamedOffer, command: OfferStepCommand): Promise<void> {
    const { step } = OFFER_ACTS[command.act];
    if (step === null) return;
    const change = command.changeOfCase?.(seen);
    await this.takeReferralStep.execute({
      referralId: seen.offer.referralId,
      act: step,
      by: command.by,
      actor: command.actor,
      reasonCode: command.reasonCode ?? null,
      offeringId: seen.offer.offeringId,
      ...(change === undefined ? {} : { change }),
    });
  }

  private async movePlace(offer: PlaceOffer, place: PlaceEffect): Promise<void> {
    const { id, offeringId } = offer;
    if (place === 'release') await this.keepPlaces.release(offeringId, id);
    if (place === 'settle') await this.keepPlaces.settle(offeringId, id);
    if (place === 'give-back') await this.keepPlaces.giveBack(offeringId, offer);
  }
}

function noOffer(): Refused {
  return notFound('Dieses Platzangebot');
}
