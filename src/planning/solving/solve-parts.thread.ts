import { parentPort, workerData } from 'node:worker_threads';
import { planByPrices } from '#libs/planning';
import { provePlan } from './prove-plan.js';
import type { PartAnswer, PartTask } from './solve-parts.js';

/**
 * A thread of its own: both ways compute without a break, and must not hold up the process that serves others. All tasks come with the
 * thread: once HiGHS has run in it, no further message arrives.
 */
const answer = (message: PartAnswer): void => parentPort?.postMessage(message);

for (const { part, seconds } of workerData as readonly PartTask[]) {
  const plan = planByPrices(part);
  answer({ plan, isLast: false });
  answer({ plan: await provePlan(part, plan, seconds), isLast: true });
}
