import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound } from '../../platform/refusal/refused.js';
import { DeliveryRepository } from '../persistence/delivery.repository.js';
import type { WebhookDelivery } from '../webhook.js';
import { HoldOwnWebhook } from './hold-own-webhook.js';
import { notActive } from './try-webhook.js';

/** “Erneut senden”: the same delivery under the same id, whatever became of it before. Refuses `webhook-not-active`. */
@Injectable()
export class SendAgain {
  constructor(
    private readonly holdWebhook: HoldOwnWebhook,
    private readonly deliveries: DeliveryRepository,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
  ) {}

  execute(webhookId: string, deliveryId: string, actor: Actor): Promise<WebhookDelivery> {
    return this.transaction.run(async () => {
      const { state } = await this.holdWebhook.execute(webhookId, actor);
      const delivery = await this.deliveries.hold(deliveryId);
      if (delivery?.webhookId !== webhookId) throw notFound('Diese Zustellung');
      if (state !== 'active') throw notActive();
      const again = { ...delivery, state: 'waiting' as const, queuedAt: null, deliveredAt: null };
      await this.deliveries.save(again);
      await this.audit.record({
        actor,
        act: 'webhook-delivery-repeated',
        subjectKind: 'webhook',
        subjectId: webhookId,
      });
      return again;
    });
  }
}
