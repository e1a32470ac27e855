import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { startPostgres } from '../../scripts/lib/postgres.mjs';
import { freePort } from './free-port.mjs';

const DIST = resolve(import.meta.dirname, '../../dist/src');

/** A database of its own for a bench, with the example county in it. */
export async function ownInstallation() {
  const folder = await mkdtemp(join(tmpdir(), 'kurskreis-bench-'));
  const postgres = await startPostgres({ dataDir: join(folder, 'postgres') });
  const environment = {
    ...process.env,
    DATABASE_URL: postgres.url,
    DATA_DIR: folder,
    SESSION_SECRET: 'the secret of a benchmark, 32 characters',
    LOG_LEVEL: 'error',
  };
  await command(environment, ['migrate']);
  await command(environment, ['demo', 'load']);
  return {
    url: postgres.url,
    environment,
    close: async () => {
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Runs a command of the command line to its end. */
export function command(environment, args) {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [join(DIST, 'command-line.js'), ...args], {
      env: environment,
      stdio: 'ignore',
    });
    child.once('exit', (code) =>
      code <= 1 ? done() : failed(new Error(`${args.join(' ')} ended with ${code}`)),
    );
  });
}

/** Starts the HTTP process; `readyAfter` is the time until it answered that it is ready, in milliseconds. */
export async function startHttp(environment) {
  const port = await freePort();
  const start = performance.now();
  const child = spawn(process.execPath, [join(DIST, 'main.js')], {
    env: { ...environment, PORT: String(port) },
    stdio: 'ignore',
  });
  const address = `http://127.0.0.1:${port}`;
  while (!(await isReady(address))) await new Promise((next) => setTimeout(next, 5));
  const readyAfter = performance.now() - start;
  const stop = () =>
    new Promise((done) => {
      child.once('exit', done);
      child.kill('SIGKILL');
    });
  return { address, readyAfter, stop };
}

function isReady(address) {
  return fetch(`${address}/api/health/ready`).then(
    (response) => response.ok,
    () => false,
  );
}

/** Signs in and gives the cookie. */
export async function signIn(address, login, password) {
  const response = await fetch(`${address}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password }),
  });
  if (response.status !== 201) throw new Error(`sign-in: ${response.status}`);
  return response.headers.getSetCookie()[0].split(';')[0];
}
