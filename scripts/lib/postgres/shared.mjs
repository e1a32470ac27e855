import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { logFile } from '../data-folder.mjs';
import { withLock } from '../system/lock.mjs';
import { startPostgres } from '../postgres.mjs';
import { identityOf, isSame } from '../system/processes.mjs';

/**
 * The embedded database for this process, which may share it with others (the launcher, commands at the same time): whoever comes
 * first starts it, and whoever gives it back last stops it. Users that were killed do not count.
 */
export function borrowPostgres(places, port) {
  return withLock(places.postgresLock, async () => {
    const server = await startPostgres({ dataDir: places.postgres, port, log: logFile(places, 'postgres') });
    enter(places.postgresUsers);
    return { ...server, giveBack: () => giveBack(places, server) };
  });
}

function giveBack(places, server) {
  return withLock(places.postgresLock, async () => {
    rmSync(join(places.postgresUsers, String(process.pid)), { force: true });
    if (!hasUsers(places.postgresUsers)) await server.stop();
  });
}

function enter(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, String(process.pid)), JSON.stringify(identityOf(process.pid)));
}

function hasUsers(folder) {
  return readdirSync(folder).some((name) => {
    const file = join(folder, name);
    if (isSame(readIdentity(file))) return true;
    rmSync(file, { force: true });
    return false;
  });
}

function readIdentity(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
