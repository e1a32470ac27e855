import type { OnApplicationShutdown } from '@nestjs/common';
import type { QueueOptions } from 'bullmq';
import { createPostgresBackend, runMigrations, setDefaultBackendFactory } from 'bullmq';
import pg from 'pg';

/** Where the jobs are, for all queues of a process. */
export class QueuePlace implements OnApplicationShutdown {
  constructor(
    readonly connection: QueueOptions['connection'],
    private readonly pool?: pg.Pool,
  ) {}

  /** What was opened for all queues is closed by none of them. */
  async onApplicationShutdown(): Promise<void> {
    await this.pool?.end();
  }
}

/**
 * Where BullMQ keeps its jobs: Redis or Valkey through ioredis (`redis://`, `rediss://`), or BullMQ's own PostgreSQL backend
 * (`postgres://`), whose schema `bullmq` is brought up to date here under BullMQ's own lock. There all queues of a process share at most
 * `most` connections: left to itself, each queue and each of its workers would keep up to four of its own.
 */
export async function openQueuePlace(url: string, most: number): Promise<QueuePlace> {
  if (url.startsWith('redis')) {
    setDefaultBackendFactory();
    return new QueuePlace(redisOptions(new URL(url)));
  }
  await migrateQueues(url);
  setDefaultBackendFactory(createPostgresBackend as Parameters<typeof setDefaultBackendFactory>[0]);
  const pool = new pg.Pool({
    connectionString: url,
    max: most,
    keepAlive: true, // or a worker would not hear of a connection that was cut silently
    options: `-c search_path=${QUEUE_SCHEMA}`,
  });
  pool.setMaxListeners(0); // each queue listens for its errors
  pool.on('error', () => undefined); // before the first queue does, and after the last one did
  return new QueuePlace(pool as unknown as QueueOptions['connection'], pool);
}

/** BullMQ's own; it does not set it for connections that it did not open. */
const QUEUE_SCHEMA = 'bullmq';

async function migrateQueues(url: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await runMigrations(client as Parameters<typeof runMigrations>[0]);
  } finally {
    await client.end();
  }
}

function redisOptions(url: URL): QueueOptions['connection'] {
  return {
    host: url.hostname,
    port: Number(url.port || 6379),
    db: Number(url.pathname.slice(1) || 0),
    ...(url.username === '' ? {} : { username: decodeURIComponent(url.username) }),
    ...(url.password === '' ? {} : { password: decodeURIComponent(url.password) }),
    ...(url.protocol === 'rediss:' ? { tls: {} } : {}),
    maxRetriesPerRequest: null,
  };
}
