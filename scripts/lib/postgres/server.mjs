import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { CannotStart } from '../cannot-start.mjs';
import { freePort } from '../system/ports.mjs';
import { areGone, isAlive, send } from '../system/processes.mjs';
import { judgePidFile, readPidFile } from './pid-file.mjs';

const PATIENCE_MS = 120_000;

/** Reachable from this machine only and by password only; no socket files, which other users could open. */
const ALWAYS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  timezone: 'Europe/Berlin',
  log_timezone: 'UTC',
  log_error_verbosity: 'terse', // the details of an error are values of rows, and a log outlives what is erased
};

/** The server that runs on this data folder, after waiting for one that is just coming up or going down; null when none. */
export async function findRunning(dataDir) {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const entry = readPidFile(dataDir);
    const verdict = judgePidFile(entry, dataDir);
    if (verdict === 'ready') return entry;
    if (verdict === 'none') return null;
    if (verdict === 'stale') return removePidFile(dataDir);
    if (Date.now() > until) throw stuck(entry.pid);
    await delay(50);
  }
}

/** Starts the server and waits until it takes connections. Returns number of the process and port. */
export async function startServer({ dataDir, binaries, wrap, settings, port, log }) {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const told = sizeOf(log);
    const chosen = await freePort(port);
    const child = spawnServer({ dataDir, binaries, wrap, settings, port: chosen, log });
    if (await isReady(child, dataDir, until)) return { pid: child.pid, port: chosen };
    const words = readFileSync(log).subarray(told).toString().trim();
    if (!isWorthWaiting(words) || Date.now() > until) {
      throw new CannotStart(`Die Datenbank startet nicht. PostgreSQL sagt dazu (${log}):\n${words}`);
    }
    await delay(500);
  }
}

/** Shuts the server down and lets nobody's transaction hold it up; a killed one recovers at its next start. */
export async function stopServer(pid, dataDir) {
  const entry = readPidFile(dataDir);
  if (entry?.pid !== pid || judgePidFile(entry, dataDir) === 'stale') return; // gone already, and the number may be another's
  send(pid, 'SIGINT');
  if (await areGone([pid], 30_000)) return;
  send(pid, 'SIGQUIT');
  await areGone([pid], 10_000);
}

/** Own process group: a Ctrl-C in the terminal reaches the launcher, which stops the database last. */
function spawnServer({ dataDir, binaries, wrap, settings, port, log }) {
  const flags = Object.entries({ ...ALWAYS, ...settings }).flatMap(([key, value]) => [
    '-c',
    `${key}=${value}`,
  ]);
  const [file, ...rest] = wrap([binaries.postgres, '-D', dataDir, '-p', String(port), ...flags]);
  const output = openSync(log, 'a', 0o600);
  const child = spawn(file, rest, { detached: true, stdio: ['ignore', output, output], windowsHide: true });
  child.on('error', () => {}); // the log and the missing pid file tell it
  child.unref();
  closeSync(output);
  return child;
}

async function isReady(child, dataDir, until) {
  while (child.pid !== undefined && isAlive(child.pid)) {
    const entry = readPidFile(dataDir);
    if (entry?.pid === child.pid && entry.status === 'ready') return true;
    if (Date.now() > until) throw stuck(child.pid);
    await delay(10);
  }
  return false;
}

/** What a killed server leaves ends within moments; and another process may have been faster by a moment. */
function isWorthWaiting(words) {
  return /is still in use|lock file "postmaster\.pid" already exists|could not bind|could not create any TCP/.test(
    words,
  );
}

function removePidFile(dataDir) {
  rmSync(join(dataDir, 'postmaster.pid'), { force: true });
  return null;
}

function sizeOf(file) {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function stuck(pid) {
  return new CannotStart(
    `Die Datenbank (Prozess ${pid}) wird nicht fertig. Beenden Sie den Prozess, und starten Sie neu.`,
  );
}
