import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { identityOf, isSame } from './processes.mjs';

/** A lock whose holder was killed between making and filling the file is free after this time. */
const EMPTY_FOR_MS = 3_000;

/** Does the work while no other process holds the lock file. A holder that was killed holds nothing. */
export async function withLock(file, work, onWait = () => {}) {
  for (let waits = 0; !take(file); waits += 1) {
    if (waits === 5) onWait();
    await delay(100);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file) {
  try {
    writeFileSync(file, JSON.stringify(identityOf(process.pid)), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  // Judging and removing stand together without an await, so that nobody takes the lock in between.
  if (isLeftOver(file)) rmSync(file, { force: true });
  return false;
}

function isLeftOver(file) {
  try {
    const text = readFileSync(file, 'utf8');
    return text === '' ? Date.now() - statSync(file).mtimeMs > EMPTY_FOR_MS : !isSame(JSON.parse(text));
  } catch {
    return false;
  }
}
