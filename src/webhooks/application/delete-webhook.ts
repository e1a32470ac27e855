import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { WebhookRepository } from '../persistence/webhook.repository.js';
import { HoldOwnWebhook } from './hold-own-webhook.js';

/** “Webhook löschen”, with its journal. */
@Injectable()
export class DeleteWebhook {
  constructor(
    private readonly holdWebhook: HoldOwnWebhook,
    private readonly webhooks: WebhookRepository,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
  ) {}

  async execute(id: string, actor: Actor): Promise<void> {
    await this.transaction.run(async () => {
      await this.holdWebhook.execute(id, actor);
      await this.webhooks.delete(id);
      await this.audit.record({
        actor,
        act: 'webhook-deleted',
        subjectKind: 'webhook',
        subjectId: id,
      });
    });
  }
}
