import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { pauseAfter } from '../system/pause-after.mjs';
import { endProcesses } from '../system/processes.mjs';

const LIVED_LONG_MS = 60_000;

/**
 * A program of the platform that is kept running. Each run is a process of its own group (a Ctrl-C in the terminal reaches the
 * launcher alone) and writes into the log. `environment` is asked anew at each run; `onStart` hears the number of the process.
 */
export function createPart({ title, script, log, environment, onStart }) {
  let current = null;
  let isStopping = false;

  const start = () => {
    current = spawnInto(script, log, environment());
    if (current.pid !== undefined) onStart(current.pid);
    return current.ended;
  };

  const stop = async () => {
    isStopping = true;
    if (current?.pid !== undefined) await endProcesses([current.pid]);
  };

  const restart = async () => {
    if (current?.pid !== undefined) await endProcesses([current.pid]);
  };

  return {
    title,
    start,
    stop,
    restart,
    isStopping: () => isStopping,
    lastWords: () => lastWords(log, current),
  };
}

/** Starts the part again whenever it ends, after pauses that grow while it does not live long. Resolves when it was stopped. */
export async function keepRunning(part, ended, say) {
  let begun = Date.now();
  let failures = 0;
  for (;;) {
    const how = await ended;
    if (part.isStopping()) return;
    failures = Date.now() - begun > LIVED_LONG_MS ? 1 : failures + 1;
    const pause = pauseAfter(failures);
    say(`${part.title} ist ausgefallen (${how}). Neustart in ${pause} s.`);
    await delay(pause * 1000);
    if (part.isStopping()) return;
    begun = Date.now();
    ended = part.start();
  }
}

function spawnInto(script, log, env) {
  const from = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  const output = openSync(log, 'a', 0o600);
  const child = spawn(process.execPath, [script], { env, detached: true, stdio: ['ignore', output, output] });
  closeSync(output);
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal === null ? `Code ${code}` : `Signal ${signal}`));
  });
  return { pid: child.pid, from, ended };
}

/** What the current run wrote last; people find the cause there when it ends at once. */
function lastWords(log, current) {
  const words = readFileSync(log)
    .subarray(current?.from ?? 0)
    .toString();
  return words.trim().split('\n').slice(-15).join('\n');
}
