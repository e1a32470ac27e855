import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/calendar';
import type { KnownFeedEvent } from '#libs/calendar-feed';
import { Transaction } from '../../platform/database/transaction.js';
import type { CalendarFeed } from '../calendar-feed.js';
import { CalendarFeedEventRow } from './calendar-feed-event.entity.js';
import { CalendarFeedRow } from './calendar-feed.entity.js';

/** Rows of feeds, and what each remembers of its events. */
@Injectable()
export class CalendarFeedRepository {
  constructor(private readonly transaction: Transaction) {}

  /** The newest first. */
  ofOrganisation(organisationId: string): Promise<CalendarFeed[]> {
    return this.transaction.manager.find(CalendarFeedRow, {
      where: { organisationId },
      order: { madeAt: 'DESC', id: 'ASC' },
    });
  }

  /** Held until the transaction ends. */
  hold(where: { readonly id: string } | { readonly tokenHash: string }): Promise<CalendarFeed | null> {
    return this.transaction.manager.findOne(CalendarFeedRow, { where, lock: { mode: 'pessimistic_write' } });
  }

  async save(feed: CalendarFeed): Promise<void> {
    await this.transaction.manager.save(CalendarFeedRow, { ...feed });
  }

  async noteRead(id: string, readAt: Instant): Promise<void> {
    await this.transaction.manager.update(CalendarFeedRow, { id }, { readAt });
  }

  async delete(id: string): Promise<void> {
    await this.transaction.manager.delete(CalendarFeedRow, { id });
  }

  events(feedId: string): Promise<KnownFeedEvent[]> {
    return this.transaction.manager.findBy(CalendarFeedEventRow, { feedId });
  }

  /** In the place of those before; those that stay as they were are not written. */
  async replaceEvents(
    feedId: string,
    before: readonly KnownFeedEvent[],
    after: readonly KnownFeedEvent[],
  ): Promise<void> {
    const { manager } = this.transaction;
    const kept = new Set<KnownFeedEvent>(before);
    const uids = new Set(after.map(({ uid }) => uid));
    for (const { uid } of before)
      if (!uids.has(uid)) await manager.delete(CalendarFeedEventRow, { feedId, uid });
    const changed = after.filter((event) => !kept.has(event)).map((event) => ({ ...event, feedId }));
    if (changed.length > 0) await manager.upsert(CalendarFeedEventRow, changed, ['feedId', 'uid']);
  }
}
