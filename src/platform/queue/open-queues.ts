import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Queue } from 'bullmq';
import { Settings } from '../config/settings.js';
import { openQueuePlace, type QueuePlace } from './queue-place.js';
import { KNOWN_QUEUES, type KnownQueue } from './watched-queue.js';

/** Looking at the queues is not urgent. */
const CONNECTIONS_TO_LOOK = 2;

/**
 * The queues for a process that does no work of its own. Opened when somebody looks for the first time: most processes that serve
 * pages never do.
 */
@Injectable()
export class OpenQueues implements OnApplicationShutdown {
  private readonly opened = new Map<string, Queue>();
  private place: Promise<QueuePlace> | undefined;

  constructor(
    @Inject(KNOWN_QUEUES) readonly known: readonly KnownQueue[],
    private readonly settings: Settings,
  ) {}

  /** Undefined for a queue that the platform does not have. */
  async named(name: string): Promise<Queue | undefined> {
    if (!this.known.some(({ queue }) => queue === name)) return undefined;
    const { connection } = await this.findPlace();
    const queue = this.opened.get(name) ?? new Queue(name, { connection });
    this.opened.set(name, queue);
    return queue;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.opened.values()].map((queue) => queue.close()));
    const place = await this.place;
    await place?.onApplicationShutdown();
  }

  /** A failed attempt is not kept. */
  private findPlace(): Promise<QueuePlace> {
    this.place ??= openQueuePlace(this.settings.queueUrl, CONNECTIONS_TO_LOOK).catch((error: unknown) => {
      this.place = undefined;
      throw error;
    });
    return this.place;
  }
}
