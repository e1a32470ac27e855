import { expect } from '@jest/globals';
import { getQueueToken } from '@nestjs/bullmq';
import type { Queue } from 'bullmq';
import { HANDLE_EVENT_QUEUE } from '../../src/platform/outbox/handle-event.job.js';
import type { House } from './house.js';
import { until } from './until.js';
import type { Visitor } from './visitor.js';

interface SeenQueue {
  readonly queue: string;
  readonly failed: number;
  readonly nextRunAt: string | null;
}

interface SeenJob {
  readonly id: string;
  readonly name: string;
  readonly reason: string;
  readonly failedAt: string | null;
}

const FAILED = `/api/v1/queues/${HANDLE_EVENT_QUEUE}/failed-jobs`;

/** A job that fails at once: its event never was. */
async function addHopelessJob(house: House): Promise<void> {
  const queue = house.inWorker<Queue>(getQueueToken(HANDLE_EVENT_QUEUE) as never);
  await queue.add('no-such-handler', { eventId: 0, handler: 'no-such-handler' }, { attempts: 1 });
}

/** Looks at the queues, tries a failed job again and removes it: the same wherever the queues live. */
export async function watchesQueues(house: House, administrator: Visitor): Promise<void> {
  const queues = async (): Promise<readonly SeenQueue[]> =>
    (await administrator.get<{ items: readonly SeenQueue[] }>('/api/v1/queues')).body.items;
  const failed = async (): Promise<readonly SeenJob[]> =>
    (await administrator.get<{ items: readonly SeenJob[] }>(FAILED)).body.items;
  const gapCheck = (await queues()).find(({ queue }) => queue === 'check-coverage-gaps');
  expect(gapCheck?.nextRunAt).toMatch(/^\d{4}-/);
  await addHopelessJob(house);
  await until(async () => (await failed()).length === 1);
  const [job] = await failed();
  expect(job).toMatchObject({ name: 'no-such-handler' });
  expect(job?.reason).not.toBe('');
  expect((await queues()).find(({ queue }) => queue === HANDLE_EVENT_QUEUE)?.failed).toBe(1);
  expect((await administrator.post(`${FAILED}/${job?.id ?? ''}/retry`)).status).toBe(204);
  await until(async () => (await failed()).some(({ failedAt }) => failedAt !== job?.failedAt)); // as hopeless as before
  expect((await administrator.delete(`${FAILED}/${job?.id ?? ''}`)).status).toBe(204);
  expect(await failed()).toEqual([]);
  expect((await administrator.delete(`${FAILED}/${job?.id ?? ''}`)).status).toBe(404);
  expect((await administrator.get('/api/v1/queues/no-such-queue/failed-jobs')).status).toBe(404);
}
