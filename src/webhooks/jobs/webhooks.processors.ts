import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import { DeliverWebhook } from '../application/deliver-webhook.js';
import { RelayWebhooks } from './relay-webhooks.js';
import { DELIVER_WEBHOOK_QUEUE, RELAY_WEBHOOKS_QUEUE, type DeliverWebhookData } from './webhooks.jobs.js';

/** Gives deliveries to the queue at each beat of the schedule. */
@Processor(RELAY_WEBHOOKS_QUEUE)
export class RelayWebhooksProcessor extends WorkerHost {
  constructor(private readonly relayWebhooks: RelayWebhooks) {
    super();
  }

  override process(): Promise<number> {
    return this.relayWebhooks.execute();
  }
}

/** Delivers, several at a time; what is not taken is tried again, each time after twice the wait. */
@Processor(DELIVER_WEBHOOK_QUEUE, { concurrency: 4 })
export class DeliverWebhookProcessor extends WorkerHost {
  constructor(private readonly deliverWebhook: DeliverWebhook) {
    super();
  }

  override async process(job: Job<DeliverWebhookData>): Promise<string> {
    const isLast = job.attemptsMade + 1 >= (job.opts.attempts ?? 1);
    const outcome = await this.deliverWebhook.execute(job.data.deliveryId, { isLast });
    if (outcome === 'failed') throw new Error('the delivery was not taken');
    return outcome;
  }
}
