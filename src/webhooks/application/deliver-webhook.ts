import { Injectable } from '@nestjs/common';
import { Transaction } from '../../platform/database/transaction.js';
import { DeliveryRepository } from '../persistence/delivery.repository.js';
import { WebhookRepository } from '../persistence/webhook.repository.js';
import type { Webhook, WebhookDelivery } from '../webhook.js';
import { AttemptDelivery } from './attempt-delivery.js';
import { NoteAttempt } from './note-attempt.js';

/** What became of it; `over`: there was nothing to send any more. Whoever is told `failed` may try again. */
export type DeliveryOutcome = 'delivered' | 'failed' | 'given-up' | 'over';

/**
 * “Zustellen”: sends one delivery, at least once. A process that dies between sending and writing that down sends it again under the
 * same id. The answer of the other side is awaited outside of any transaction.
 */
@Injectable()
export class DeliverWebhook {
  constructor(
    private readonly deliveries: DeliveryRepository,
    private readonly webhooks: WebhookRepository,
    private readonly attemptDelivery: AttemptDelivery,
    private readonly noteAttempt: NoteAttempt,
    private readonly transaction: Transaction,
  ) {}

  /** `isLast`: nobody will try again by themselves. */
  async execute(deliveryId: string, { isLast }: { readonly isLast: boolean }): Promise<DeliveryOutcome> {
    const due = await this.findDue(deliveryId);
    if (due === null) return 'over';
    const attempt = await this.attemptDelivery.execute(due.webhook, due.delivery);
    const isGivenUp = attempt.error !== null && (isLast || attempt.isHopeless);
    await this.noteAttempt.execute(deliveryId, attempt, isGivenUp);
    if (attempt.error === null) return 'delivered';
    return isGivenUp ? 'given-up' : 'failed';
  }

  private findDue(
    deliveryId: string,
  ): Promise<{ readonly webhook: Webhook; readonly delivery: WebhookDelivery } | null> {
    return this.transaction.run(async () => {
      const delivery = await this.deliveries.hold(deliveryId);
      if (delivery?.state !== 'waiting') return null;
      const webhook = await this.webhooks.find(delivery.webhookId);
      if (webhook?.state === 'active') return { webhook, delivery };
      await this.deliveries.save({ ...delivery, state: 'dropped' });
      return null;
    });
  }
}
