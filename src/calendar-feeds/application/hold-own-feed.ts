import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { notFound } from '../../platform/refusal/refused.js';
import type { CalendarFeed } from '../calendar-feed.js';
import { CalendarFeedRepository } from '../persistence/calendar-feed.repository.js';

/** Holds a feed of one's own organisation. That of another one is not there. Needs an open transaction. */
@Injectable()
export class HoldOwnFeed {
  constructor(private readonly feeds: CalendarFeedRepository) {}

  async execute(id: string, { organisationId }: Actor): Promise<CalendarFeed> {
    const feed = await this.feeds.hold({ id });
    if (feed?.organisationId !== organisationId) throw notFound('Diesen Kalender');
    return feed;
  }
}
