import { getQueueToken } from '@nestjs/bullmq';
import type { Queue } from 'bullmq';
import { CHECK_COVERAGE_GAPS_QUEUE } from '../../src/coverage/index.js';
import type { House } from './house.js';
import { until } from './until.js';

/** The queue of the nightly check, as the worker has it. */
export function checkQueue(house: House): Queue {
  return house.inWorker<Queue>(getQueueToken(CHECK_COVERAGE_GAPS_QUEUE) as never);
}

/**
 * The night before a day: the clock stands at 2:30 in Berlin, the job of the schedule runs in the worker, and all that follows
 * from it is done.
 */
export async function nightBefore(house: House, day: string): Promise<void> {
  house.clock.moveTo(`${day}T01:30:00Z`);
  await checkQueue(house).add(CHECK_COVERAGE_GAPS_QUEUE, {});
  await until(async () => {
    const checks = await house.query('SELECT 1 FROM gap_check WHERE checked_on = $1', [day]);
    return checks.length === 1;
  });
  await house.settle();
}
