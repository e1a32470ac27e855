import { spawn } from 'node:child_process';
import { Redis } from 'ioredis';
import { freePort } from './free-port.js';

/** A Redis of one story, on a free port, with nothing written to disk. */
export interface StoryRedis {
  readonly url: string;
  /** Forgets everything, as an operator's mistake would. */
  empty(): Promise<void>;
  stop(): Promise<void>;
}

/** The program to start, or undefined where this machine has none; the runner of the stories says so aloud. */
export const REDIS_SERVER = process.env['REDIS_SERVER'];

/** Starts a Redis and waits until it answers; on another port where somebody else took the one that was free a moment ago. */
export async function startRedis(program: string): Promise<StoryRedis> {
  return (await tryRedis(program)) ?? startRedis(program);
}

async function tryRedis(program: string): Promise<StoryRedis | null> {
  const port = await freePort();
  const server = spawn(
    program,
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
    {
      stdio: 'ignore',
    },
  );
  const ended = new Promise<false>((resolve) => server.once('exit', () => resolve(false)));
  const client = new Redis({ host: '127.0.0.1', port, retryStrategy: () => 20, maxRetriesPerRequest: null });
  // Until the server listens, the client cannot connect; it tries again by itself.
  client.on('error', () => undefined);
  if (!(await Promise.race([client.ping().then(() => true), ended]))) {
    client.disconnect();
    return null;
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    empty: async () => {
      await client.flushall();
    },
    stop: async () => {
      client.disconnect();
      server.kill('SIGTERM');
      await ended;
    },
  };
}
