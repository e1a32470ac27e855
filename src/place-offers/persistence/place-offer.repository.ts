import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThanOrEqual } from 'typeorm';
import type { Instant } from '#libs/calendar';
import { isLiveOffer, PLACE_OFFER_STATES, type PlaceOffer } from '#libs/place-offer';
import { Transaction } from '../../platform/database/transaction.js';
import { PlaceOfferRow } from './place-offer.entity.js';

const LIVE = PLACE_OFFER_STATES.filter(isLiveOffer);

/** Rows of offers. */
@Injectable()
export class PlaceOfferRepository {
  constructor(private readonly transaction: Transaction) {}

  async insert(offer: PlaceOffer): Promise<void> {
    await this.transaction.manager.insert(PlaceOfferRow, offer);
  }

  async update(id: string, change: Partial<Omit<PlaceOffer, 'id'>>): Promise<void> {
    await this.transaction.manager.update(PlaceOfferRow, { id }, change);
  }

  find(id: string): Promise<PlaceOffer | null> {
    return this.transaction.manager.findOneBy(PlaceOfferRow, { id });
  }

  /** The offer, held until the transaction ends; its offering and its case are held before it. */
  findForChange(id: string): Promise<PlaceOffer | null> {
    return this.transaction.manager.findOne(PlaceOfferRow, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Open and past their deadline, the oldest first. */
  async findDue(now: Instant, limit: number): Promise<readonly string[]> {
    const rows = await this.transaction.manager.find(PlaceOfferRow, {
      select: { id: true },
      where: { state: 'open', expiresAt: LessThanOrEqual(now) },
      order: { expiresAt: 'ASC', id: 'ASC' },
      take: limit,
    });
    return rows.map(({ id }) => id);
  }

  /** Open, and nobody was reminded of them yet. */
  findUnreminded(): Promise<PlaceOffer[]> {
    return this.transaction.manager.find(PlaceOfferRow, {
      where: { state: 'open', remindedAt: IsNull() },
      order: { expiresAt: 'ASC', id: 'ASC' },
    });
  }

  /** Those for an offering that still hold or take a place, in the order in which their cases may be held. */
  findLiveOf(offeringId: string): Promise<PlaceOffer[]> {
    return this.transaction.manager.find(PlaceOfferRow, {
      where: { offeringId, state: In(LIVE) },
      order: { referralId: 'ASC' },
    });
  }

  /** The one offer that a case has; null where it has none. */
  findLiveFor(referralId: string): Promise<PlaceOffer | null> {
    return this.transaction.manager.findOneBy(PlaceOfferRow, { referralId, state: In(LIVE) });
  }
}
