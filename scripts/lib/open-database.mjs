import { setTimeout as delay } from 'node:timers/promises';
import { explain } from './cannot-start.mjs';
import { borrowPostgres } from './postgres/shared.mjs';
import { pauseAfter } from './system/pause-after.mjs';

/**
 * The database of the platform: the one that DATABASE_URL names, which is nobody's to start or stop, or else the embedded one.
 * `keep` starts the embedded one again when it falls, and calls `onMove` when it then has another address.
 */
export async function openDatabase({ settings, places, say }) {
  if (settings.databaseUrl !== undefined) {
    return { url: () => settings.databaseUrl, keep: () => {}, close: async () => {} };
  }
  const closing = new AbortController();
  let server = await borrowPostgres(places);
  let keeping = Promise.resolve();

  const watch = async (onMove) => {
    while (await passes(500, closing.signal)) {
      if (server.isRunning()) continue;
      say('Die Datenbank ist ausgefallen und wird neu gestartet.');
      const before = server;
      server = (await borrowAgain(places, before.port, say, closing.signal)) ?? before;
      if (server.url !== before.url) await onMove();
    }
  };

  return {
    url: () => server.url,
    keep: (onMove) => {
      keeping = watch(onMove);
    },
    close: async () => {
      closing.abort();
      await keeping;
      await server.giveBack();
    },
  };
}

/** Tries until it succeeds; null when the launcher ends meanwhile. */
async function borrowAgain(places, port, say, signal) {
  for (let failures = 1; !signal.aborted; failures += 1) {
    try {
      return await borrowPostgres(places, port);
    } catch (error) {
      say(`${explain(error)}\nNächster Versuch in ${pauseAfter(failures)} s.`);
      await passes(pauseAfter(failures) * 1000, signal);
    }
  }
  return null;
}

/** Whether the time passed before the signal came. */
function passes(milliseconds, signal) {
  return delay(milliseconds, true, { signal }).catch(() => false);
}
