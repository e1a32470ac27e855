import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FeedFilter } from '#libs/calendar-feed';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Settings } from '../../platform/config/settings.js';
import { Transaction } from '../../platform/database/transaction.js';
import { newLinkToken } from '../../platform/links/link-token.js';
import { Refused } from '../../platform/refusal/refused.js';
import type { AddressedFeed } from '../calendar-feed.js';
import { CalendarFeedRepository } from '../persistence/calendar-feed.repository.js';
import { CheckFilter } from './check-filter.js';
import { feedAddress } from './feed-address.js';

/** So many of one organisation are none that anybody reads. */
const MOST_FEEDS = 50;

/** “Kalender abonnieren”: a link that cannot be guessed, for what its account may see. Refuses `too-many-feeds`. */
@Injectable()
export class AddFeed {
  constructor(
    private readonly feeds: CalendarFeedRepository,
    private readonly checkFilter: CheckFilter,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async execute(
    { title, filter }: { readonly title: string; readonly filter: FeedFilter },
    actor: Actor,
  ): Promise<AddressedFeed> {
    await this.checkFilter.execute(filter);
    const { organisationId, accountId } = actor;
    const { token, hash: tokenHash } = newLinkToken();
    const madeAt = this.clock.now();
    const [id, renewedAt, readAt] = [randomUUID(), madeAt, null];
    const feed = { id, organisationId, accountId, title, filter, tokenHash, madeAt, renewedAt, readAt };
    await this.transaction.run(async () => {
      await this.transaction.holdLock(`calendar-feeds ${organisationId}`);
      if ((await this.feeds.ofOrganisation(organisationId)).length >= MOST_FEEDS) throw tooMany();
      await this.feeds.save(feed);
      await this.audit.record({
        actor,
        act: 'calendar-feed-added',
        subjectKind: 'calendar-feed',
        subjectId: id,
      });
    });
    return { feed, address: feedAddress(this.settings, token) };
  }
}

function tooMany(): Refused {
  return new Refused(
    'conflict',
    { code: 'too-many-feeds' },
    `Ihre Organisation hat schon ${MOST_FEEDS} Kalender abonniert. Bitte beenden Sie erst einen, den niemand mehr braucht.`,
  );
}
