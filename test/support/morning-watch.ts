import { getQueueToken } from '@nestjs/bullmq';
import type { Queue } from 'bullmq';
import { WATCH_REFERRAL_DEADLINES_QUEUE } from '../../src/referrals/index.js';
import type { House } from './house.js';
import { until } from './until.js';

/** The morning of a day: the clock stands at 6:30 in Berlin, the job of the schedule runs in the worker, and all that follows is done. */
export async function morningOf(house: House, day: string): Promise<void> {
  house.clock.moveTo(`${day}T05:30:00Z`);
  const queue = house.inWorker<Queue>(getQueueToken(WATCH_REFERRAL_DEADLINES_QUEUE) as never);
  const job = await queue.add(WATCH_REFERRAL_DEADLINES_QUEUE, {});
  await until(async () => (await job.getState()) === 'completed');
  await house.settle();
}
