import { getQueueToken } from '@nestjs/bullmq';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, ModuleRef, Reflector } from '@nestjs/core';
import type { Queue } from 'bullmq';
import { TIME_ZONE } from '../clock/clock.js';
import { SCHEDULE_LINES, type ScheduleLine } from './schedule-line.js';

/** `@Processor(name)` leaves the name of its queue under this key. */
const PROCESSOR_METADATA = 'bullmq:processor_metadata';

/** Writes the page of schedules into the queues at each start, and refuses to start when a line has nobody to do it. */
@Injectable()
export class RegisterSchedules implements OnApplicationBootstrap {
  constructor(
    @Inject(SCHEDULE_LINES) private readonly lines: readonly ScheduleLine[],
    private readonly modules: ModuleRef,
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const served = this.queuesWithProcessor();
    for (const line of this.lines) {
      if (!served.has(line.queue))
        throw new Error(`the schedule names ${line.queue}, but no processor serves it`);
      const queue = this.modules.get<Queue>(getQueueToken(line.queue), { strict: false });
      await this.replaceSchedulers(queue, line);
    }
  }

  private async replaceSchedulers(queue: Queue, line: ScheduleLine): Promise<void> {
    for (const scheduler of await queue.getJobSchedulers()) {
      if (scheduler.key !== line.queue) await queue.removeJobScheduler(scheduler.key);
    }
    const repeat =
      line.cron === undefined
        ? { every: line.everyMilliseconds ?? 0 }
        : { pattern: line.cron, tz: TIME_ZONE };
    await queue.upsertJobScheduler(line.queue, repeat, { name: line.queue, data: {} });
  }

  private queuesWithProcessor(): ReadonlySet<string> {
    const names = this.discovery.getProviders().map((wrapper) => {
      const type = wrapper.metatype;
      if (typeof type !== 'function') return undefined;
      return this.reflector.get<{ name?: string } | undefined>(PROCESSOR_METADATA, type)?.name;
    });
    return new Set(names.filter((name) => name !== undefined));
  }
}
