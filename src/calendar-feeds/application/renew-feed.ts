import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Settings } from '../../platform/config/settings.js';
import { Transaction } from '../../platform/database/transaction.js';
import { newLinkToken } from '../../platform/links/link-token.js';
import type { AddressedFeed } from '../calendar-feed.js';
import { CalendarFeedRepository } from '../persistence/calendar-feed.repository.js';
import { feedAddress } from './feed-address.js';
import { HoldOwnFeed } from './hold-own-feed.js';

/** “Link erneuern”: the one before opens nothing from now on, and the feed shows what the account may see that renews it. */
@Injectable()
export class RenewFeed {
  constructor(
    private readonly holdFeed: HoldOwnFeed,
    private readonly feeds: CalendarFeedRepository,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  execute(id: string, actor: Actor): Promise<AddressedFeed> {
    const { token, hash: tokenHash } = newLinkToken();
    return this.transaction.run(async () => {
      const { accountId } = actor;
      const held = await this.holdFeed.execute(id, actor);
      const feed = { ...held, accountId, tokenHash, renewedAt: this.clock.now(), readAt: null };
      await this.feeds.save(feed);
      await this.audit.record({
        actor,
        act: 'calendar-feed-renewed',
        subjectKind: 'calendar-feed',
        subjectId: id,
      });
      return { feed, address: feedAddress(this.settings, token) };
    });
  }
}
