import { spawn } from 'node:child_process';
import { Redis } from 'ioredis';
import { freePort } from '../../bench/lib/free-port.mjs';
import { findHelpers } from '../../scripts/lib/stories/find-helpers.mjs';

/** A Redis that forgets all when it is killed; null where this machine has none. */
export async function startRedis() {
  const program = findHelpers().found.REDIS_SERVER;
  if (program === undefined) return null;
  const port = await freePort();
  const words = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  let server;
  const start = () => {
    server = spawn(program, words, { stdio: 'ignore' });
  };
  const kill = () =>
    new Promise((done) => {
      server.once('exit', done);
      server.kill('SIGKILL');
    });
  const ask = async (...command) => {
    const client = new Redis({ port, host: '127.0.0.1', retryStrategy: () => 50 });
    client.on('error', () => undefined); // it may be just starting
    try {
      return await client.call(...command);
    } finally {
      client.disconnect();
    }
  };
  start();
  return { url: `redis://127.0.0.1:${port}`, start, kill, ask };
}
