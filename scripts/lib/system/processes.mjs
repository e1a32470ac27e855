import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

const IS_LINUX = process.platform === 'linux';

/** Whether a process runs. A dead one that nobody has collected yet (a zombie) does not. */
export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  if (IS_LINUX) return !['Z', 'X', undefined].includes(statusOf(pid)?.state);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** A process in a form that can be written down: its number alone is soon given to another. */
export function identityOf(pid) {
  return { pid, started: startOf(pid) };
}

/** Whether the process that was written down still runs. Where the system does not tell start times, its number decides. */
export function isSame(identity) {
  return isAlive(identity?.pid) && identity.started === startOf(identity.pid);
}

/** The command line of a process as a list (where the system shows it only joined, as one entry), or null when unknown. */
export function commandOf(pid) {
  if (IS_LINUX) return readOrNull(`/proc/${pid}/cmdline`)?.split('\0').slice(0, -1) ?? null;
  const line = ask('command', pid);
  return line === null ? null : [line];
}

/** Ends processes of ours: asks first, and makes an end when they have not gone in time. */
export async function endProcesses(pids, { signal = 'SIGTERM', patience = 10_000 } = {}) {
  for (const pid of pids) send(pid, signal);
  if (await areGone(pids, patience)) return;
  for (const pid of pids) send(pid, 'SIGKILL');
  await areGone(pids, 5_000);
}

/** Sends a signal; a process that has gone in the meantime is as good. */
export function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** Waits until none of them runs any more; false when the time was up first. */
export async function areGone(pids, patience) {
  const until = Date.now() + patience;
  while (pids.some(isAlive)) {
    if (Date.now() > until) return false;
    await delay(20);
  }
  return true;
}

/** Ticks since boot are told apart by the boot they belong to. */
function startOf(pid) {
  if (!IS_LINUX) return ask('lstart', pid);
  const ticks = statusOf(pid)?.started;
  return ticks === undefined ? null : `${readOrNull('/proc/sys/kernel/random/boot_id')?.trim()}/${ticks}`;
}

/** The name of the program stands in brackets and may hold anything; the fields that count come after it. */
function statusOf(pid) {
  const text = readOrNull(`/proc/${pid}/stat`);
  if (text === null) return null;
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return { state: fields[0], started: fields[19] };
}

function ask(field, pid) {
  const answer = spawnSync('ps', ['-o', `${field}=`, '-p', String(pid)], { encoding: 'utf8' });
  return answer.stdout?.trim() || null;
}

function readOrNull(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
