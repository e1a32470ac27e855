import { isDeepStrictEqual } from 'node:util';
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
import { TenantDirectory } from '../tenants/tenant-directory.js';
import type { Tenant } from '../tenants/tenant.js';
import { SCHEDULE_LINES, schedulerOf, type ScheduleLine } from './schedule-line.js';
import type { OfTenant } from './tenant-queue.js';

/** `@Processor(name)` leaves the name of its queue under this key. */
const PROCESSOR_METADATA = 'bullmq:processor_metadata';

const A_MINUTE_IN_MILLISECONDS = 60_000;

/**
 * Writes the page of schedules into the queues at each start, and refuses to start when a line has nobody to do it. Looks once a minute
 * whether each line is still there: a Redis that was emptied forgets what is due when, and nothing else would ever tell it again; and a
 * county that was added gets its lines.
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
    private readonly tenants: TenantDirectory,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const served = this.queuesWithProcessor();
    const forgotten = this.lines.find(({ queue }) => !served.has(queue));
    if (forgotten !== undefined)
      throw new Error(`the schedule names ${forgotten.queue}, but no processor serves it`);
    const tenants = await this.tenants.all();
    await Promise.all(this.lines.map((line) => this.replaceSchedulers(line, tenants)));
    this.watch = setInterval(() => void this.restoreOrSay(), A_MINUTE_IN_MILLISECONDS).unref();
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.watch);
  }

  /** Writes the lines that a queue has forgotten; returns how many those were. */
  async restore(): Promise<number> {
    const tenants = await this.tenants.all();
    let restored = 0;
    for (const line of this.lines) {
      if (await this.isWhole(line, tenants)) continue;
      await this.replaceSchedulers(line, tenants);
      restored += 1;
    }
    return restored;
  }

  /** Whether each county has its own, and what it says of the county is still so. */
  private async isWhole(line: ScheduleLine, tenants: readonly Tenant[]): Promise<boolean> {
    const schedulers = await this.queueOf(line).getJobSchedulers();
    const known = new Map(schedulers.map(({ key, template }) => [key, template?.data]));
    return (
      known.size === tenants.length &&
      tenants.every((tenant) => isDeepStrictEqual(known.get(schedulerOf(line, tenant)), { tenant }))
    );
  }

  private async restoreOrSay(): Promise<void> {
    try {
      const restored = await this.restore();
      if (restored > 0) this.logger.warn(`the queue had forgotten ${restored} lines of the schedule`);
    } catch (error) {
      this.logger.warn({ err: error }, 'the schedule could not be looked at');
    }
  }

  private queueOf({ queue }: ScheduleLine): Queue<OfTenant> {
    return this.modules.get<Queue<OfTenant>>(getQueueToken(queue), { strict: false });
  }

  /** One scheduler for each county: what fails in one is tried again there, and holds up no other. */
  private async replaceSchedulers(line: ScheduleLine, tenants: readonly Tenant[]): Promise<void> {
    const queue = this.queueOf(line);
    const wanted = new Set(tenants.map((tenant) => schedulerOf(line, tenant)));
    for (const { key } of await queue.getJobSchedulers()) {
      if (!wanted.has(key)) await queue.removeJobScheduler(key);
    }
    const repeat =
      line.cron === undefined
        ? { every: line.everyMilliseconds ?? 0 }
        : { pattern: line.cron, tz: TIME_ZONE };
    for (const tenant of tenants) {
      await queue.upsertJobScheduler(schedulerOf(line, tenant), repeat, {
        name: line.queue,
        data: { tenant },
      });
    }
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
