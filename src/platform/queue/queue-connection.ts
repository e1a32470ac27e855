import type { QueueOptions } from 'bullmq';
import { createPostgresBackend, runMigrations, setDefaultBackendFactory } from 'bullmq';
import pg from 'pg';

/**
 * Where BullMQ keeps its jobs: Redis or Valkey through ioredis (`redis://`, `rediss://`), or BullMQ's own PostgreSQL backend
 * (`postgres://`), whose schema `bullmq` is brought up to date here under BullMQ's own lock.
 */
export async function queueConnection(url: string): Promise<QueueOptions['connection']> {
  if (url.startsWith('redis')) {
    setDefaultBackendFactory();
    return redisOptions(new URL(url));
  }
  const client = new pg.Client(url);
  await client.connect();
  try {
    await runMigrations(client as Parameters<typeof runMigrations>[0]);
  } finally {
    await client.end();
  }
  setDefaultBackendFactory(createPostgresBackend as Parameters<typeof setDefaultBackendFactory>[0]);
  return { connectionString: url, max: 4 } as unknown as QueueOptions['connection'];
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
