import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import { Clock } from '../../platform/clock/clock.js';
import type { EntryKey, EntryNarrowing } from '../persistence/entry-narrowing.js';
import { OfferingListQuery } from '../persistence/offering-list.query.js';
import { OfferingRepository } from '../persistence/offering.repository.js';
import type { OfferingRecord } from '../offering-record.js';
import { OfferingSourceRepository } from '../persistence/offering-source.repository.js';
import { RefreshDocuments } from './refresh-documents.js';
import { OfferingSearchQuery } from '../persistence/offering-search.query.js';
import type { OfferingWord, WordedOffering } from '../worded-offering.js';

/** “Kursangebote nachschlagen”, for other rooms. */
@Injectable()
export class FindOfferings {
  constructor(
    private readonly offerings: OfferingRepository,
    private readonly query: OfferingListQuery,
    private readonly refreshDocuments: RefreshDocuments,
    private readonly searchQuery: OfferingSearchQuery,
    private readonly sources: OfferingSourceRepository,
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

  /**
   * Those with an entry that may be what somebody looks for, in the order of start, way and id, with the keys by which the next ones are
   * asked for. Narrowed by columns only: whether an entry fits is for the rules to say.
   */
  async withEntries(
    wanted: EntryNarrowing,
    page: { readonly after: EntryKey | null; readonly limit: number },
  ): Promise<{ readonly keys: readonly EntryKey[]; readonly records: readonly OfferingRecord[] }> {
    await this.refreshDocuments.execute();
    const keys = await this.query.readEntries(wanted, page);
    return { keys, records: await this.offerings.findSome(keys.map(({ id }) => id)) };
  }

  byKey(providerId: string, externalKey: string): Promise<OfferingRecord | null> {
    return this.offerings.findByKey(providerId, externalKey);
  }

  /** Whether its provider has detached it from the file that it once came from. */
  isDetached(providerId: string, externalKey: string): Promise<boolean> {
    return this.sources.isDetached(providerId, externalKey);
  }

  /** Live courses of a provider that last came from a source, and which it does not name any more. */
  async unnamedBy(
    sourceKey: string,
    providerId: string,
    named: ReadonlySet<string>,
  ): Promise<readonly OfferingRecord[]> {
    const live = await this.offerings.findLive(this.clock.today(), providerId);
    const unnamed = live.filter(({ externalKey }) => !named.has(externalKey));
    const ids = unnamed.map(({ id }) => id);
    const tied = ids.length === 0 ? new Set<string>() : await this.sources.tiedTo(sourceKey, ids);
    return unnamed.filter(({ id }) => tied.has(id));
  }

  /** Those that all of some words may mean, whatever their state, nearest to today first: more than fit, never too few. */
  worded(words: readonly OfferingWord[]): Promise<readonly WordedOffering[]> {
    return this.searchQuery.read(words, this.clock.today());
  }
}
