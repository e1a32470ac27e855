import { getQueueToken } from '@nestjs/bullmq';
import type { Queue } from 'bullmq';
import { REFRESH_OFFERING_DOCUMENTS_QUEUE } from '../../src/offerings/index.js';
import { PLAN_COURSE_STARTS_QUEUE, WATCH_PLANNED_COURSES_QUEUE } from '../../src/planning/index.js';
import type { House } from './house.js';
import { until } from './until.js';

/** The morning of a day: the clock stands at 6:45 in Berlin, the look at planned courses runs in the worker, and all that follows is done. */
export async function coursesWatchedOn(house: House, day: string): Promise<void> {
  house.clock.moveTo(`${day}T05:45:00Z`);
  await runJob(house, REFRESH_OFFERING_DOCUMENTS_QUEUE);
  await runJob(house, WATCH_PLANNED_COURSES_QUEUE);
  await house.settle();
}

/** The night: course starts are searched for by the worker, and all that follows is done. */
export async function startsPlanned(house: House): Promise<void> {
  await runJob(house, PLAN_COURSE_STARTS_QUEUE);
  await house.settle();
}

async function runJob(house: House, name: string): Promise<void> {
  const job = await house.inWorker<Queue>(getQueueToken(name) as never).add(name, {});
  await until(async () => (await job.getState()) === 'completed');
}
