import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { DeliveryRepository } from '../persistence/delivery.repository.js';
import { WebhookRepository } from '../persistence/webhook.repository.js';
import type { WebhookDelivery } from '../webhook.js';
import type { Attempt } from './attempt-delivery.js';
import { SwitchOffWebhook } from './switch-off-webhook.js';

/** “Versuch festhalten”: what became of a delivery, and how its webhook stands. */
@Injectable()
export class NoteAttempt {
  constructor(
    private readonly deliveries: DeliveryRepository,
    private readonly webhooks: WebhookRepository,
    private readonly switchOff: SwitchOffWebhook,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async execute(deliveryId: string, attempt: Attempt, isGivenUp: boolean): Promise<void> {
    await this.transaction.run(async () => {
      const delivery = await this.deliveries.hold(deliveryId);
      // Another process may have delivered it meanwhile, or somebody deleted the webhook.
      if (delivery?.state !== 'waiting') return;
      await this.deliveries.save(this.after(delivery, attempt, isGivenUp));
      const webhook = await this.webhooks.hold(delivery.webhookId);
      if (webhook === null) return;
      const failingSince = attempt.error === null ? null : (webhook.failingSince ?? this.clock.now());
      if (failingSince !== webhook.failingSince) await this.webhooks.noteFailing(webhook.id, failingSince);
      if (isGivenUp) await this.switchOff.execute({ ...webhook, failingSince });
    });
  }

  private after(delivery: WebhookDelivery, { status, error }: Attempt, isGivenUp: boolean): WebhookDelivery {
    const now = this.clock.now();
    return {
      ...delivery,
      attempts: delivery.attempts + 1,
      lastAttemptAt: now,
      lastStatus: status,
      lastError: error,
      ...(error === null ? { state: 'delivered', deliveredAt: now } : {}),
      ...(isGivenUp ? { state: 'failed' } : {}),
    };
  }
}
