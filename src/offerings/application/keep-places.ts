import { Injectable } from '@nestjs/common';
import {
  freeChildPlaces,
  isBookable,
  placesFrom,
  type PlaceHold,
  type Section,
} from '#libs/course-catalogue';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import type { OfferingRecord } from '../offering-record.js';
import { OfferingRepository } from '../persistence/offering.repository.js';
import { SaveOffering } from './save-offering.js';

/**
 * “Plätze zurückhalten”: the one way in which offers take, free and settle places. Each act holds the row of the offering, so that
 * whoever comes at the same moment waits; capacity is never exceeded. Runs in the transaction of its act, before any case is held.
 */
@Injectable()
export class KeepPlaces {
  constructor(
    private readonly transaction: Transaction,
    private readonly offerings: OfferingRepository,
    private readonly saveOffering: SaveOffering,
  ) {}

  /** The offering, held until the transaction ends. Throws `not-found`. */
  async lock(offeringId: string): Promise<OfferingRecord> {
    if (!this.transaction.isOpen) throw new Error('a place is kept within the transaction of its act');
    const offering = await this.offerings.findForChange(offeringId);
    if (offering === null) throw notFound('Das Kursangebot');
    return offering;
  }

  /** Holds one place from a section on. Throws `no-free-place` where there is none, for the person or for a child. */
  async hold(offeringId: string, hold: PlaceHold): Promise<OfferingRecord> {
    const offering = await this.lock(offeringId);
    const isFree =
      isBookable(offering.state) &&
      placesFrom(offering, hold.sectionNumber) > 0 &&
      freeChildPlaces(offering) >= hold.children;
    if (!isFree) throw noFreePlace();
    return this.save({ ...offering, holds: [...offering.holds, hold] });
  }

  /** Gives a held place back; nothing happens where it is not held. */
  async release(offeringId: string, holdId: string): Promise<OfferingRecord> {
    const offering = await this.lock(offeringId);
    const holds = offering.holds.filter(({ id }) => id !== holdId);
    return holds.length === offering.holds.length ? offering : this.save({ ...offering, holds });
  }

  /** A held place becomes one that the provider counts: the person is registered. Throws `not-found` where it is not held. */
  async settle(offeringId: string, holdId: string): Promise<OfferingRecord> {
    const offering = await this.lock(offeringId);
    const hold = offering.holds.find(({ id }) => id === holdId);
    if (hold === undefined) throw notFound('Dieser Platz');
    const holds = offering.holds.filter(({ id }) => id !== holdId);
    return this.save(withTaken({ ...offering, holds }, hold, 1));
  }

  /** A registered place becomes free again, from its section on. Never below none. */
  async giveBack(offeringId: string, place: Omit<PlaceHold, 'id'>): Promise<OfferingRecord> {
    return this.save(withTaken(await this.lock(offeringId), place, -1));
  }

  private async save(offering: OfferingRecord): Promise<OfferingRecord> {
    const saved = { ...offering, version: offering.version + 1 };
    await this.saveOffering.execute(saved, offering);
    return saved;
  }
}

function withTaken(
  offering: OfferingRecord,
  { sectionNumber, children }: Omit<PlaceHold, 'id'>,
  people: 1 | -1,
): OfferingRecord {
  const counted = (section: Section): Section =>
    section.number < sectionNumber ? section : { ...section, taken: Math.max(0, section.taken + people) };
  const { childcare } = offering;
  return {
    ...offering,
    sections: offering.sections.map(counted),
    childcare:
      childcare === null ? null : { ...childcare, taken: Math.max(0, childcare.taken + people * children) },
  };
}

function noFreePlace(): Refused {
  return new Refused(
    'conflict',
    { code: 'no-free-place' },
    'In diesem Kurs ist kein passender Platz mehr frei.',
  );
}
