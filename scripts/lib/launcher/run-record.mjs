import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { commandOf, endProcesses, identityOf, isSame } from '../system/processes.mjs';

/** What stands in `run.json`: who launches, where the platform is to be found, and which processes were started. */
export function readRecord(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Written aside and moved, so that a kill leaves no half record. */
export function writeRecord(file, record) {
  writeFileSync(`${file}.new`, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** Ends the entry of this process; another launcher's stays. */
export function removeRecord(file) {
  if (readRecord(file)?.launcher?.pid === process.pid) rmSync(file, { force: true });
}

/** Whether the launcher of this record still runs. */
export function isRunning(record) {
  return record !== null && isSame(record.launcher);
}

/** A started program in a form that can be written down. */
export function describeChild(pid, script) {
  return { ...identityOf(pid), script };
}

/**
 * The processes of a record that still run and are ours beyond doubt: same number, same start, same script. A number that now
 * belongs to another program is left alone, and so is everything where the system does not tell start times.
 */
export function findOrphans(record, look = { isSame, commandOf }) {
  return Object.values(record?.children ?? {})
    .filter((child) => child.started !== null && look.isSame(child))
    .filter((child) => look.commandOf(child.pid)?.some((part) => part.includes(child.script)))
    .map((child) => child.pid);
}

/** Ends what a killed launcher left behind. Returns how many processes that were. */
export async function endOrphans(record) {
  const orphans = findOrphans(record);
  await endProcesses(orphans);
  return orphans.length;
}
