import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { addDays, dayAt, type LocalDate } from '#libs/calendar';
import {
  isShownAsCancelled,
  keepFeedEvents,
  openFeedKinds,
  type CurrentFeedEvent,
  type FeedDays,
  type KnownFeedEvent,
} from '#libs/calendar-feed';
import type { Actor } from '#libs/kernel';
import { FindActor } from '../../organisations/index.js';
import { Clock, TIME_ZONE } from '../../platform/clock/clock.js';
import { Settings } from '../../platform/config/settings.js';
import { Transaction } from '../../platform/database/transaction.js';
import { hashLinkToken } from '../../platform/links/link-token.js';
import { notFound } from '../../platform/refusal/refused.js';
import { isFoundEntry } from '../calendar/found-entry.js';
import { writeFeed } from '../calendar/write-feed.js';
import type { CalendarFeed, FeedEntry, ShownFeedEvent } from '../calendar-feed.js';
import { CalendarFeedRepository } from '../persistence/calendar-feed.repository.js';
import { GatherEntries } from './gather-entries.js';

/** What began this many days ago is still shown, and as far ahead as anybody plans. */
const DAYS_BACK = 30;
const DAYS_AHEAD = 330;

/**
 * “Kalenderabo öffnen”, by its link: what the account behind it may see at this moment. Throws `not-found` for a link that is wrong,
 * renewed or ended, and for one whose account or organisation is closed.
 */
@Injectable()
export class OpenFeed {
  constructor(
    private readonly feeds: CalendarFeedRepository,
    private readonly findActor: FindActor,
    private readonly gatherEntries: GatherEntries,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  execute(token: string): Promise<string> {
    return this.transaction.run(async () => {
      const feed = await this.feeds.hold({ tokenHash: hashLinkToken(token) });
      const actor = feed === null ? null : await this.findActor.execute(feed.accountId);
      if (feed === null || actor?.organisationId !== feed.organisationId) throw notFound('Diesen Kalender');
      await this.feeds.noteRead(feed.id, this.clock.now());
      const events = await this.events(feed, actor);
      return writeFeed(events, { name: feed.title, publicUrl: this.settings.publicUrl });
    });
  }

  private async events(feed: CalendarFeed, actor: Actor): Promise<readonly ShownFeedEvent[]> {
    const today = this.clock.today();
    const days = { today, from: addDays(today, -DAYS_BACK), until: addDays(today, DAYS_AHEAD) };
    const kinds = openFeedKinds(feed.filter.kinds, actor.organisationKind);
    const entries = await this.gatherEntries.execute({ ...feed.filter, kinds }, days, actor);
    return this.keep(feed.id, entries, days);
  }

  private async keep(
    feedId: string,
    entries: readonly FeedEntry[],
    days: FeedDays,
  ): Promise<readonly ShownFeedEvent[]> {
    const before = await this.feeds.events(feedId);
    const after = keepFeedEvents(before, entries.map(toEvent), days);
    await this.feeds.replaceEvents(feedId, before, after);
    const entryOf = new Map(entries.map((entry) => [entry.uid, entry]));
    return after
      .filter((known) => known.goneOn === null || isStruckOut(known, days.today))
      .map((known) => ({ known, entry: entryOf.get(known.uid) ?? null }))
      .sort((one, other) => (one.known.uid < other.known.uid ? -1 : 1));
  }
}

function isStruckOut(known: KnownFeedEvent, today: LocalDate): boolean {
  return isShownAsCancelled(known, today) && !isFoundEntry(known.uid);
}

function toEvent(entry: FeedEntry): CurrentFeedEvent {
  const fingerprint = createHash('sha256').update(JSON.stringify(entry)).digest('base64url');
  return { uid: entry.uid, day: dayOf(entry), fingerprint, revision: entry.revision };
}

function dayOf({ when }: FeedEntry): LocalDate {
  return 'day' in when ? when.day : dayAt(when.startsAt, TIME_ZONE);
}
