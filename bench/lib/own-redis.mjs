import { spawn } from 'node:child_process';
import { findHelpers } from '../../scripts/lib/stories/find-helpers.mjs';
import { freePort } from './free-port.mjs';

/** A Redis of one bench, with nothing written to disk; null where this machine has none. */
export async function startRedis() {
  const program = findHelpers().found.REDIS_SERVER;
  if (program === undefined) return null;
  const port = await freePort();
  const server = spawn(
    program,
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
    {
      stdio: 'ignore',
    },
  );
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: () =>
      new Promise((done) => {
        server.once('exit', done);
        server.kill('SIGTERM');
      }),
  };
}
