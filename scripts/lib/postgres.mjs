import { mkdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { findBinaries } from './postgres/binaries.mjs';
import { prepareCluster, urlOf } from './postgres/cluster.mjs';
import { findRunning, startServer, stopServer } from './postgres/server.mjs';
import { whoRuns } from './postgres/who-runs.mjs';
import { isAlive } from './system/processes.mjs';

/**
 * Starts the PostgreSQL that npm installed, on a data folder that is made when it is missing. A server that runs there already
 * is used (`reused`). `settings` are server settings, `port` a wish, `log` the file that takes its messages (default: beside the
 * data folder). `stop` ends the server, whoever started it. Throws CannotStart with a German sentence.
 */
export async function startPostgres({ dataDir, settings = {}, port = 0, log }) {
  const folder = realPlace(dataDir);
  const running = await findRunning(folder);
  const server = running ?? (await startOn({ folder, settings, port, log }));
  return {
    url: urlOf(folder, server.port),
    port: server.port,
    pid: server.pid,
    reused: running !== null,
    isRunning: () => isAlive(server.pid),
    stop: () => stopServer(server.pid, folder),
  };
}

/** Stops the server that runs on this data folder, if one does. */
export async function stopPostgres(dataDir) {
  const running = await findRunning(realPlace(dataDir));
  if (running !== null) await stopServer(running.pid, realPlace(dataDir));
}

async function startOn({ folder, settings, port, log = `${folder}.log` }) {
  const binaries = findBinaries();
  const wrap = whoRuns(binaries, folder);
  await prepareCluster({ dataDir: folder, binaries, wrap, isSafeToLose: settings.fsync === 'off' });
  return startServer({ dataDir: folder, binaries, wrap, settings, port, log });
}

/** One folder, one name: a server is recognised by the folder on its command line. */
function realPlace(dataDir) {
  const parent = dirname(resolve(dataDir));
  mkdirSync(parent, { recursive: true, mode: 0o700 });
  return join(realpathSync(parent), basename(resolve(dataDir)));
}
