import { BullModule } from '@nestjs/bullmq';
import type { DynamicModule } from '@nestjs/common';
import { TenantQueue, TenantWorker } from './tenant-queue.js';

// The library takes them here alone, before any queue is made of them.
BullModule.queueClass = TenantQueue;
BullModule.workerClass = TenantWorker;

/**
 * Registers queues, one for each act. Attempts and back-off are the same for all: a failing job waits 1 s, 2 s, 4 s … 128 s
 * between its attempts, 255 s in all; then it is left as failed for a person to look at.
 */
export function registerQueues(...names: readonly string[]): DynamicModule {
  return BullModule.registerQueue(
    ...names.map((name) => ({
      name,
      defaultJobOptions: {
        attempts: 9,
        backoff: { type: 'exponential', delay: 1000 },
        removeOnComplete: { age: 3600, count: 1000 },
        removeOnFail: { age: 30 * 24 * 3600 },
      },
    })),
  );
}
