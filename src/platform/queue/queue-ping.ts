import { Injectable } from '@nestjs/common';
import { Redis } from 'ioredis';
import pg from 'pg';
import { Settings } from '../config/settings.js';
import type { QueueProbe } from '../health/queue-probe.js';

const PATIENCE_MILLISECONDS = 2000;

/** Asks the server of the queue, over a connection for this question alone. */
@Injectable()
export class QueuePing implements QueueProbe {
  constructor(private readonly settings: Settings) {}

  async answers(): Promise<void> {
    const { queueUrl, DATABASE_URL: databaseUrl } = this.settings;
    if (queueUrl === databaseUrl) return; // the database is asked anyway
    await (queueUrl.startsWith('redis') ? askRedis(queueUrl) : askPostgres(queueUrl));
  }
}

async function askRedis(url: string): Promise<void> {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: PATIENCE_MILLISECONDS,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  redis.on('error', () => undefined); // the question itself fails
  try {
    await redis.connect();
    await redis.ping();
  } finally {
    redis.disconnect();
  }
}

async function askPostgres(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MILLISECONDS });
  await client.connect();
  await client.end();
}
