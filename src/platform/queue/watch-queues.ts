import { Injectable } from '@nestjs/common';
import type { Job, Queue } from 'bullmq';
import { instant, type Instant } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import { Audit } from '../audit/audit.js';
import { notFound } from '../refusal/refused.js';
import { currentTenant, ownTenant } from '../tenants/current-tenant.js';
import { FIRST_TENANT } from '../tenants/tenant.js';
import { OpenQueues } from './open-queues.js';
import { plainReason } from './plain-reason.js';
import { schedulerOf } from './schedule-line.js';
import type { OfTenant } from './tenant-queue.js';
import type { FailedJob, KnownQueue, WatchedQueue } from './watched-queue.js';

const MOST_FAILED_JOBS = 50;
/** Those of all counties stand in one queue. */
const MOST_LOOKED_AT = 1000;

/**
 * “Warteschlangen ansehen”, and try or remove what failed. The same on Redis and on PostgreSQL. How much waits is said of all counties
 * together, because they wait in one line; what failed, of the one that asks.
 */
@Injectable()
export class WatchQueues {
  constructor(
    private readonly queues: OpenQueues,
    private readonly audit: Audit,
  ) {}

  all(): Promise<readonly WatchedQueue[]> {
    return Promise.all(this.queues.known.map((line) => this.look(line)));
  }

  /** The latest first. */
  async failedJobs(name: string): Promise<readonly FailedJob[]> {
    return (await ownFailed(await this.find(name))).slice(0, MOST_FAILED_JOBS).map(describe);
  }

  /** Puts a failed job back in line, as if it were new. */
  async retry(actor: Actor, name: string, jobId: string): Promise<void> {
    const job = await this.findFailed(name, jobId);
    await job.retry('failed', { resetAttemptsMade: true });
    await this.record(actor, 'job-retried', name);
  }

  /** Events are told again by the outbox, which forgets none; other jobs come again with their schedule. */
  async remove(actor: Actor, name: string, jobId: string): Promise<void> {
    const job = await this.findFailed(name, jobId);
    await job.remove();
    await this.record(actor, 'job-removed', name);
  }

  private async look(line: KnownQueue): Promise<WatchedQueue> {
    const { queue, purpose, cron, everyMilliseconds } = line;
    const opened = await this.find(queue);
    const counts = await opened.getJobCounts('waiting', 'prioritized', 'active', 'delayed', 'failed');
    const failed = counts['failed'] ?? 0;
    const scheduler = await opened.getJobScheduler(schedulerOf(line, ownTenant()));
    return {
      queue,
      purpose,
      cron: cron ?? null,
      everyMilliseconds: everyMilliseconds ?? null,
      nextRunAt: momentOf(scheduler?.next),
      waiting: (counts['waiting'] ?? 0) + (counts['prioritized'] ?? 0),
      active: counts['active'] ?? 0,
      delayed: counts['delayed'] ?? 0,
      failed: failed === 0 || currentTenant() === null ? failed : (await ownFailed(opened)).length,
    };
  }

  private async find(name: string): Promise<Queue<OfTenant>> {
    const queue = await this.queues.named(name);
    if (queue === undefined) throw notFound('Diese Warteschlange');
    return queue;
  }

  private async findFailed(name: string, jobId: string): Promise<Job<OfTenant>> {
    const job = await (await this.find(name)).getJob(jobId);
    if (job === undefined || !isOwn(job) || !(await job.isFailed()))
      throw notFound('Diesen gescheiterten Auftrag');
    return job;
  }

  private record(actor: Actor, act: 'job-retried' | 'job-removed', name: string): Promise<void> {
    return this.audit.record({
      actor,
      act,
      subjectKind: 'queue',
      subjectId: name,
      purpose: 'administration',
    });
  }
}

/** Of the county that asks; of all where the operator does. */
async function ownFailed(queue: Queue<OfTenant>): Promise<readonly Job<OfTenant>[]> {
  return (await queue.getFailed(0, MOST_LOOKED_AT - 1)).filter(isOwn);
}

function isOwn({ data }: Job<OfTenant>): boolean {
  const tenant = currentTenant();
  return tenant === null || (data.tenant ?? FIRST_TENANT).name === tenant.name;
}

/** The job of an event is named after the handler that heard it. */
function describe({ id, name, attemptsMade, finishedOn, failedReason }: Job): FailedJob {
  return {
    id: id ?? '',
    name,
    attempts: attemptsMade,
    failedAt: momentOf(finishedOn),
    reason: plainReason(failedReason ?? ''),
  };
}

function momentOf(milliseconds: number | undefined): Instant | null {
  return milliseconds === undefined ? null : instant(new Date(Number(milliseconds)));
}
