import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { WebhookRepository } from '../persistence/webhook.repository.js';
import type { Webhook } from '../webhook.js';
import { CheckWebhook, type WebhookDetails } from './check-webhook.js';
import { HoldOwnWebhook } from './hold-own-webhook.js';

/** A webhook as it shall be; `version` is the one that somebody saw. */
export interface WebhookChange extends WebhookDetails {
  readonly isActive: boolean;
  readonly version: number;
}

/** “Webhook ändern”, anhalten, wieder einschalten. Refuses `unfit-address`, `kind-not-permitted`, `changed-meanwhile`. */
@Injectable()
export class ChangeWebhook {
  constructor(
    private readonly holdWebhook: HoldOwnWebhook,
    private readonly webhooks: WebhookRepository,
    private readonly check: CheckWebhook,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
  ) {}

  async execute(id: string, change: WebhookChange, actor: Actor): Promise<Webhook> {
    return this.transaction.run(async () => {
      const before = await this.holdWebhook.seen(id, change.version, actor);
      this.check.execute(change, actor);
      const after: Webhook = {
        ...before,
        accountId: actor.accountId,
        address: change.address,
        kinds: change.kinds,
        state: change.isActive ? 'active' : before.state === 'active' ? 'paused' : before.state,
        failingSince: change.isActive && before.state === 'active' ? before.failingSince : null,
        version: before.version + 1,
      };
      await this.webhooks.save(after);
      await this.audit.record({
        actor,
        act: 'webhook-changed',
        subjectKind: 'webhook',
        subjectId: id,
      });
      return after;
    });
  }
}
