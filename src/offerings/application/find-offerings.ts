import { Injectable } from '@nestjs/common';
import { OfferingRepository } from '../persistence/offering.repository.js';
import type { OfferingRecord } from '../offering-record.js';

/** “Kursangebote nachschlagen”, for other rooms. */
@Injectable()
export class FindOfferings {
  constructor(private readonly offerings: OfferingRepository) {}

  /** Neither ended nor called off, as their providers posted them; the state of a day is said by `offeringStateOn`. */
  live(): Promise<readonly OfferingRecord[]> {
    return this.offerings.findLive();
  }

  /** The live ones of one provider. */
  liveOf(providerId: string): Promise<readonly OfferingRecord[]> {
    return this.offerings.findLiveOf(providerId);
  }

  byKey(providerId: string, externalKey: string): Promise<OfferingRecord | null> {
    return this.offerings.findByKey(providerId, externalKey);
  }
}
