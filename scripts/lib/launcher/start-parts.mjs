import { setTimeout as delay } from 'node:timers/promises';
import { CannotStart } from '../cannot-start.mjs';
import { logFile } from '../data-folder.mjs';
import { createPart, keepRunning } from './parts.mjs';
import { PROGRAMS } from '../project.mjs';
import { describeChild, writeRecord } from './run-record.mjs';
import { ownAddressOf } from '../settings.mjs';

const READY_WITHIN_MS = 120_000;

/** Starts the HTTP process and the job process and enters them in the record of the run. */
export function startParts({ environment, places, record, say }) {
  const part = (name, title) =>
    createPart({
      title,
      script: PROGRAMS[name],
      log: logFile(places, name),
      environment,
      onStart: (pid) => {
        record.children[name] = describeChild(pid, PROGRAMS[name]);
        writeRecord(places.run, record);
      },
    });
  const parts = [part('http', 'Der Webserver'), part('worker', 'Der Auftragsdienst')];
  const ends = parts.map((each) => each.start());

  return {
    becomeReady: (settings, signal) => becomeReady(parts, ends, settings, signal),
    keep: () => parts.forEach((each, i) => void keepRunning(each, ends[i], say)),
    restart: () => Promise.all(parts.map((each) => each.restart())),
    stop: () => Promise.all(parts.map((each) => each.stop())),
  };
}

/** At the first start an end is no accident but a mistake that has to be seen: no second try. */
async function becomeReady(parts, ends, settings, signal) {
  const failures = parts.map(async (part, i) => {
    const how = await ends[i];
    signal.throwIfAborted();
    throw new CannotStart(`${part.lastWords()}\n${part.title} startet nicht (${how}).`);
  });
  await Promise.race([answers(`${ownAddressOf(settings)}/api/health/ready`, signal), ...failures]);
}

async function answers(url, signal) {
  const until = Date.now() + READY_WITHIN_MS;
  while (!(await isOk(url))) {
    signal.throwIfAborted();
    if (Date.now() > until)
      throw new CannotStart(`Der Webserver wird nicht bereit: ${url} antwortet nicht mit 200.`);
    await delay(150);
  }
}

async function isOk(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
