import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { SecretBox } from '../../platform/secrets/secret-box.js';
import { Refused } from '../../platform/refusal/refused.js';
import { WebhookRepository } from '../persistence/webhook.repository.js';
import type { SecretWebhook, Webhook } from '../webhook.js';
import { CheckWebhook, type WebhookDetails } from './check-webhook.js';
import { newWebhookSecret } from './new-secret.js';

/** More programs than this no organisation has. */
const MOST_WEBHOOKS = 10;

/** “Webhook einrichten”. Its secret is said this once. Refuses `unfit-address`, `kind-not-permitted`, `too-many-webhooks`. */
@Injectable()
export class AddWebhook {
  constructor(
    private readonly webhooks: WebhookRepository,
    private readonly check: CheckWebhook,
    private readonly box: SecretBox,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async execute({ address, kinds }: WebhookDetails, actor: Actor): Promise<SecretWebhook> {
    this.check.execute({ address, kinds }, actor);
    const { organisationId, accountId } = actor;
    const secret = newWebhookSecret();
    const id = randomUUID();
    const webhook: Webhook = {
      id,
      organisationId,
      accountId,
      address,
      kinds,
      version: 1,
      state: 'active',
      secretBox: this.box.seal(secret, id),
      oldSecretBox: null,
      oldSecretUntil: null,
      madeAt: this.clock.now(),
      failingSince: null,
    };
    await this.transaction.run(async () => {
      await this.transaction.holdLock(`webhooks ${organisationId}`);
      if ((await this.webhooks.ofOrganisation(organisationId)).length >= MOST_WEBHOOKS) throw tooMany();
      await this.webhooks.save(webhook);
      await this.audit.record({
        actor,
        act: 'webhook-added',
        subjectKind: 'webhook',
        subjectId: webhook.id,
      });
    });
    return { webhook, secret };
  }
}

function tooMany(): Refused {
  return new Refused(
    'conflict',
    { code: 'too-many-webhooks' },
    `Ihre Organisation hat schon ${MOST_WEBHOOKS} Webhooks. Bitte löschen Sie erst einen, den niemand mehr braucht.`,
  );
}
