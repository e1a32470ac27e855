import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import { Clock } from '../../platform/clock/clock.js';
import { OfferingSearchQuery } from '../persistence/offering-search.query.js';
import { OfferingRepository } from '../persistence/offering.repository.js';
import type { OfferingRecord } from '../offering-record.js';
import type { OfferingWord, WordedOffering } from '../worded-offering.js';

/** “Kursangebote nachschlagen”, for other rooms. */
@Injectable()
export class FindOfferings {
  constructor(
    private readonly offerings: OfferingRepository,
    private readonly searchQuery: OfferingSearchQuery,
    private readonly clock: Clock,
  ) {}

  /**
   * Neither called off nor over on a day (today, where none is named), as their providers posted them; the state of the day is said by
   * `offeringStateOn`.
   */
  live(day: LocalDate = this.clock.today()): Promise<readonly OfferingRecord[]> {
    return this.offerings.findLive(day);
  }

  /** Those of one provider that are live today. */
  liveOf(providerId: string): Promise<readonly OfferingRecord[]> {
    return this.offerings.findLive(this.clock.today(), providerId);
  }

  /** One, whatever its state; null where there is none. */
  one(id: string): Promise<OfferingRecord | null> {
    return this.offerings.find(id);
  }

  byKey(providerId: string, externalKey: string): Promise<OfferingRecord | null> {
    return this.offerings.findByKey(providerId, externalKey);
  }

  /** Those that all of some words may mean, whatever their state, nearest to today first: more than fit, never too few. */
  worded(words: readonly OfferingWord[]): Promise<readonly WordedOffering[]> {
    return this.searchQuery.read(words, this.clock.today());
  }
}
