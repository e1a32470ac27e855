import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound } from '../../platform/refusal/refused.js';
import { FindReferral } from '../../referrals/index.js';
import type { NamingCases, Notification, WholeNotification } from '../notification.js';
import { NotificationQuery, type NotificationPage } from '../persistence/notification.query.js';

/** One page, whether others follow, and how many are unread in all. */
export interface NotificationList {
  readonly notifications: readonly Notification[];
  readonly hasMore: boolean;
  readonly unread: number;
}

/**
 * “Mitteilungen lesen”: what the platform told the own organisation. Where one names a case of another office, that it was read stands in
 * the protocol, and its words go when the case is erased.
 */
@Injectable()
export class ReadNotifications {
  constructor(
    private readonly notifications: NotificationQuery,
    private readonly referrals: FindReferral,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  page(actor: Actor, page: NotificationPage): Promise<NotificationList> {
    return this.transaction.run(async () => {
      const found = await this.notifications.page(actor, { ...page, limit: page.limit + 1 });
      const shown = found.slice(0, page.limit);
      for (const one of shown) await this.recordRead(actor, one);
      return {
        notifications: shown,
        hasMore: found.length > page.limit,
        unread: await this.notifications.countUnread(actor),
      };
    });
  }

  /** Throws `not-found`, also for what was told to somebody else. */
  async one(actor: Actor, id: string): Promise<WholeNotification> {
    const found = await this.notifications.one(actor, id);
    if (found === null) throw notFound('Diese Mitteilung');
    await this.recordRead(actor, found);
    return found;
  }

  countUnread(actor: Actor): Promise<number> {
    return this.notifications.countUnread(actor);
  }

  /** Throws `not-found`. */
  async markRead(actor: Actor, id: string): Promise<void> {
    if ((await this.notifications.one(actor, id)) === null) throw notFound('Diese Mitteilung');
    await this.notifications.markRead(actor, id, this.clock.now());
  }

  markAllRead(actor: Actor): Promise<void> {
    return this.notifications.markRead(actor, null, this.clock.now());
  }

  private async recordRead(actor: Actor, { subjectIds }: NamingCases): Promise<void> {
    for (const id of subjectIds) {
      const owner = (await this.referrals.one(id))?.officeId;
      if (owner !== undefined && owner !== actor.organisationId)
        await this.audit.recordFirstRead(actor, { kind: 'referral', id, owner, purpose: 'placement' });
    }
  }
}
