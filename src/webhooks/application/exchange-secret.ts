import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { SecretBox } from '../../platform/secrets/secret-box.js';
import { WebhookRepository } from '../persistence/webhook.repository.js';
import type { SecretWebhook } from '../webhook.js';
import { HoldOwnWebhook } from './hold-own-webhook.js';
import { newWebhookSecret } from './new-secret.js';
import { afterHours } from './after-hours.js';

/** So long both secrets sign, so that nothing is turned away while a receiver is given the new one. */
const OVERLAP_HOURS = 24;

/** “Geheimnis erneuern”: the new one is said this once. The old one signs beside it for a day; one that was older ends at once. */
@Injectable()
export class ExchangeSecret {
  constructor(
    private readonly holdWebhook: HoldOwnWebhook,
    private readonly webhooks: WebhookRepository,
    private readonly box: SecretBox,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  execute(id: string, actor: Actor): Promise<SecretWebhook> {
    const secret = newWebhookSecret();
    return this.transaction.run(async () => {
      const before = await this.holdWebhook.execute(id, actor);
      const webhook = {
        ...before,
        secretBox: this.box.seal(secret, id),
        oldSecretBox: before.secretBox,
        oldSecretUntil: afterHours(this.clock.now(), OVERLAP_HOURS),
        version: before.version + 1,
      };
      await this.webhooks.save(webhook);
      await this.audit.record({
        actor,
        act: 'webhook-secret-exchanged',
        subjectKind: 'webhook',
        subjectId: id,
      });
      return { webhook, secret };
    });
  }
}
