import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { DeliveryRepository } from '../persistence/delivery.repository.js';
import type { WebhookDelivery } from '../webhook.js';
import { afterHours } from './after-hours.js';

const AT_ONCE = 500;
/** Longer than all attempts of one job together: what still waits then, the queue has lost. */
const LOST_AFTER_HOURS = 4;

/** “Zustellungen losschicken”: those that wait, each once. */
@Injectable()
export class QueueDeliveries {
  constructor(
    private readonly deliveries: DeliveryRepository,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** What `queue` throws takes back that they went out. Returns how many did. */
  execute(queue: (deliveries: readonly WebhookDelivery[]) => Promise<void>): Promise<number> {
    const now = this.clock.now();
    return this.transaction.run(async () => {
      const waiting = await this.deliveries.holdToQueue(afterHours(now, -LOST_AFTER_HOURS), AT_ONCE);
      const queued = waiting.map((one) => ({ ...one, queuedAt: now, round: one.round + 1 }));
      for (const delivery of queued) await this.deliveries.save(delivery);
      if (queued.length > 0) await queue(queued);
      return queued.length;
    });
  }
}
