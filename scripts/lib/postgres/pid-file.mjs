import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { commandOf, isAlive } from '../system/processes.mjs';

/** What PostgreSQL says about itself in its data folder: number of the process, port, and how far it is; null when nothing. */
export function readPidFile(dataDir) {
  let lines;
  try {
    lines = readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return null;
  }
  return { pid: Number(lines[0]), port: Number(lines[3]), status: lines[7]?.trim() ?? '' };
}

/**
 * What to make of it: `ready`, `starting` and `stopping` are of a server that runs; `stale` is what a killed one left, also when
 * its number now belongs to another program; `none` when there is no file.
 */
export function judgePidFile(entry, dataDir, look = { isAlive, commandOf }) {
  if (entry === null) return 'none';
  if (!look.isAlive(entry.pid) || !isServerOf(look.commandOf(entry.pid), dataDir)) return 'stale';
  return ['ready', 'stopping'].includes(entry.status) ? entry.status : 'starting';
}

/** Where the system does not show command lines, a living process counts as the server: better not started than started twice. */
function isServerOf(command, dataDir) {
  if (command === null) return true;
  if (command.length === 1) return /\bpostgres\b/.test(command[0]) && command[0].includes(dataDir);
  return command.includes(dataDir) && command.some((part) => /^postgres(\.exe)?$/.test(basename(part)));
}
