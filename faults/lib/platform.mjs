import { closeSync, openSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../bench/lib/free-port.mjs';
import { command, signIn } from '../../bench/lib/own-server.mjs';
import { startDatabase } from './database.mjs';
import { startMailServer } from './mail-server.mjs';
import { Process } from './processes.mjs';
import { startRedis } from './redis.mjs';

/** The moment at which all clocks stand, but those that are skewed. */
export const NOW = '2026-11-23T08:00:00Z';

const LONGEST_QUIET_MILLISECONDS = 240_000;

/** The whole platform in processes of its own: one HTTP process, two workers, PostgreSQL, a mail server, and Redis where asked for. */
export async function openPlatform({ onRedis }) {
  const folder = await mkdtemp(join(tmpdir(), 'kurskreis-faults-'));
  const log = openSync(join(folder, 'processes.log'), 'a');
  const database = await startDatabase(folder);
  const mailServer = await startMailServer();
  const redis = onRedis ? await startRedis() : null;
  if (onRedis && redis === null) throw new Error('redis-server fehlt');
  const port = await freePort();
  const environment = {
    DATABASE_URL: database.url,
    DATA_DIR: folder,
    SESSION_SECRET: 'the secret of a fault run, 32 letters',
    SMTP_URL: mailServer.url,
    CLOCK_STANDS_AT: NOW,
    LOG_LEVEL: 'error',
    PORT: String(port),
    ...(redis === null ? {} : { QUEUE_URL: redis.url }),
  };
  await command({ ...process.env, ...environment }, ['migrate']);
  await command({ ...process.env, ...environment }, ['demo', 'load']);
  const http = new Process('main', environment, log);
  const workers = [new Process('worker', environment, log), new Process('worker', environment, log)];
  for (const one of [http, ...workers]) one.start();
  const address = `http://127.0.0.1:${port}`;
  await untilReady(address);
  return {
    folder,
    database,
    mailServer,
    redis,
    http,
    workers,
    provider: member(address, 'bruecke'),
    district: member(address, 'landkreis'),
    untilReady: () => untilReady(address),
    untilQuiet: () => untilQuiet(database),
    close: async () => {
      await Promise.all([http, ...workers].map((one) => one.end()));
      await mailServer.close();
      await redis?.kill();
      await database.stop();
      closeSync(log);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Somebody of the example who signs in when they first ask for something, and anew when their session is gone. */
function member(address, login) {
  let cookie;
  return {
    async send(method, path, body) {
      cookie ??= await signIn(address, login, `beispiel-${login}`);
      const isFile = typeof body === 'string';
      const response = await fetch(`${address}${path}`, {
        method,
        headers: {
          cookie,
          ...(body === undefined
            ? {}
            : { 'content-type': isFile ? 'application/octet-stream' : 'application/json' }),
        },
        ...(body === undefined ? {} : { body: isFile ? body : JSON.stringify(body) }),
      });
      if (response.status === 401) cookie = undefined;
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
      return response.status === 204 ? undefined : response.json();
    },
  };
}

async function untilReady(address) {
  for (;;) {
    const isReady = await fetch(`${address}/api/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await wait(50);
  }
}

/**
 * All events are done and all mails away. The wait after which the relay no longer trusts the queue is made to pass: five real minutes for
 * each run would change nothing but the time that two hundred of them take.
 */
async function untilQuiet(database) {
  const end = Date.now() + LONGEST_QUIET_MILLISECONDS;
  for (let round = 0; Date.now() < end; round += 1) {
    if (round % 40 === 0) await letTheWaitPass(database);
    const [row] = await database.rows(
      `SELECT (SELECT count(*) FROM outbox_event WHERE done_at IS NULL)
            + (SELECT count(*) FROM work_run WHERE state IN ('waiting', 'running')) AS open`,
    );
    if (Number(row.open) === 0) return true;
    await wait(100);
  }
  return false;
}

function letTheWaitPass(database) {
  return database.rows(
    `UPDATE outbox_event SET relayed_at = relayed_at - interval '2 days' WHERE done_at IS NULL AND relayed_at IS NOT NULL`,
  );
}
