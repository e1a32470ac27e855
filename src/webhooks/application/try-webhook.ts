import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { Refused } from '../../platform/refusal/refused.js';
import { DeliveryRepository } from '../persistence/delivery.repository.js';
import type { WebhookDelivery } from '../webhook.js';
import { composeDelivery } from './compose-delivery.js';
import { HoldOwnWebhook } from './hold-own-webhook.js';

/** “Probe senden”: a delivery that tells of nothing. Refuses `webhook-not-active`. */
@Injectable()
export class TryWebhook {
  constructor(
    private readonly holdWebhook: HoldOwnWebhook,
    private readonly deliveries: DeliveryRepository,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(id: string, actor: Actor): Promise<WebhookDelivery> {
    return this.transaction.run(async () => {
      const { state } = await this.holdWebhook.execute(id, actor);
      if (state !== 'active') throw notActive();
      const ping = { webhookId: id, kind: 'ping', fact: `ping.${randomUUID()}`, data: {} } as const;
      const delivery = composeDelivery({ ...ping, now: this.clock.now() });
      await this.deliveries.add(delivery);
      return delivery;
    });
  }
}

/** Nothing is sent to a webhook that is paused or switched off. */
export function notActive(): Refused {
  return new Refused(
    'conflict',
    { code: 'webhook-not-active' },
    'Dieser Webhook ist nicht eingeschaltet. Bitte schalten Sie ihn erst ein.',
  );
}
