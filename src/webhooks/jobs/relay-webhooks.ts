import { InjectQueue } from '@nestjs/bullmq';
import { Injectable } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { QueueDeliveries } from '../application/queue-deliveries.js';
import { DELIVER_WEBHOOK_QUEUE, DELIVERY_ATTEMPTS, type DeliverWebhookData } from './webhooks.jobs.js';

/** Gives deliveries that wait to the queue: one job each. The rows are the truth; what the queue forgets goes out again. */
@Injectable()
export class RelayWebhooks {
  constructor(
    private readonly queueDeliveries: QueueDeliveries,
    @InjectQueue(DELIVER_WEBHOOK_QUEUE) private readonly queue: Queue<DeliverWebhookData>,
  ) {}

  /** Returns how many went out. */
  execute(): Promise<number> {
    return this.queueDeliveries.execute(async (deliveries) => {
      await this.queue.addBulk(
        deliveries.map(({ id, round }) => ({
          name: DELIVER_WEBHOOK_QUEUE,
          data: { deliveryId: id },
          opts: { jobId: `webhook.${id}.${round}`, attempts: DELIVERY_ATTEMPTS },
        })),
      );
    });
  }
}
