import { getQueueToken } from '@nestjs/bullmq';
import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DiscoveryService, ModuleRef, Reflector } from '@nestjs/core';
import type { Queue } from 'bullmq';
import { TIME_ZONE } from '../clock/clock.js';
import { SCHEDULE_LINES, type ScheduleLine } from './schedule-line.js';

/** `@Processor(name)` leaves the name of its queue under this key. */
const PROCESSOR_METADATA = 'bullmq:processor_metadata';

const A_MINUTE_IN_MILLISECONDS = 60_000;

/**
 * Writes the page of schedules into the queues at each start, and refuses to start when a line has nobody to do it. Looks once a minute
 * whether each line is still there: a Redis that was emptied forgets what is due when, and nothing else would ever tell it again.
 */
@Injectable()
export class RegisterSchedules implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(RegisterSchedules.name);
  private watch: ReturnType<typeof setInterval> | undefined;

  constructor(
    @Inject(SCHEDULE_LINES) private readonly lines: readonly ScheduleLine[],
    private readonly modules: ModuleRef,
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const served = this.queuesWithProcessor();
    const forgotten = this.lines.find(({ queue }) => !served.has(queue));
    if (forgotten !== undefined)
      throw new Error(`the schedule names ${forgotten.queue}, but no processor serves it`);
    await Promise.all(this.lines.map((line) => this.replaceSchedulers(this.queueOf(line), line)));
    this.watch = setInterval(() => void this.restoreOrSay(), A_MINUTE_IN_MILLISECONDS).unref();
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.watch);
  }

  /** Writes the lines that a queue has forgotten; returns how many those were. */
  async restore(): Promise<number> {
    let restored = 0;
    for (const line of this.lines) {
      const queue = this.queueOf(line);
      if ((await queue.getJobScheduler(line.queue)) !== undefined) continue;
      await this.replaceSchedulers(queue, line);
      restored += 1;
    }
    return restored;
  }

  private async restoreOrSay(): Promise<void> {
    try {
      const restored = await this.restore();
      if (restored > 0) this.logger.warn(`the queue had forgotten ${restored} lines of the schedule`);
    } catch (error) {
      this.logger.warn({ err: error }, 'the schedule could not be looked at');
    }
  }

  private queueOf({ queue }: ScheduleLine): Queue {
    return this.modules.get<Queue>(getQueueToken(queue), { strict: false });
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
