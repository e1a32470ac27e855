import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { CalendarFeed } from '../calendar-feed.js';
import { CalendarFeedRepository } from '../persistence/calendar-feed.repository.js';

/** “Abonnierte Kalender”: those of one's own organisation, so that a colleague can end what somebody left behind. */
@Injectable()
export class ListFeeds {
  constructor(private readonly feeds: CalendarFeedRepository) {}

  execute({ organisationId }: Actor): Promise<readonly CalendarFeed[]> {
    return this.feeds.ofOrganisation(organisationId);
  }
}
