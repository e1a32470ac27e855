import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Queue, type QueueOptions } from 'bullmq';
import { Settings } from '../config/settings.js';
import { queueConnection } from './queue-connection.js';
import { KNOWN_QUEUES, type KnownQueue } from './watched-queue.js';

/**
 * The queues for a process that does no work of its own. Opened when somebody looks for the first time: most processes that serve
 * pages never do.
 */
@Injectable()
export class OpenQueues implements OnApplicationShutdown {
  private readonly opened = new Map<string, Queue>();
  private connection: Promise<QueueOptions['connection']> | undefined;

  constructor(
    @Inject(KNOWN_QUEUES) readonly known: readonly KnownQueue[],
    private readonly settings: Settings,
  ) {}

  /** Undefined for a queue that the platform does not have. */
  async named(name: string): Promise<Queue | undefined> {
    if (!this.known.some(({ queue }) => queue === name)) return undefined;
    const connection = await this.connect();
    const queue = this.opened.get(name) ?? new Queue(name, { connection });
    this.opened.set(name, queue);
    return queue;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.opened.values()].map((queue) => queue.close()));
  }

  /** One connection for each queue is enough to look at it. A failed attempt is not kept. */
  private connect(): Promise<QueueOptions['connection']> {
    this.connection ??= queueConnection(this.settings.queueUrl).then(
      (connection) =>
        'connectionString' in connection ? { ...connection, max: 1, idleTimeoutMillis: 5000 } : connection,
      (error: unknown) => {
        this.connection = undefined;
        throw error;
      },
    );
    return this.connection;
  }
}
