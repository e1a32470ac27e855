import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { CalendarFeedRepository } from '../persistence/calendar-feed.repository.js';
import { HoldOwnFeed } from './hold-own-feed.js';

/** “Kalenderabo beenden”: its link opens nothing any more. */
@Injectable()
export class EndFeed {
  constructor(
    private readonly holdFeed: HoldOwnFeed,
    private readonly feeds: CalendarFeedRepository,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
  ) {}

  async execute(id: string, actor: Actor): Promise<void> {
    await this.transaction.run(async () => {
      await this.holdFeed.execute(id, actor);
      await this.feeds.delete(id);
      await this.audit.record({
        actor,
        act: 'calendar-feed-ended',
        subjectKind: 'calendar-feed',
        subjectId: id,
      });
    });
  }
}
