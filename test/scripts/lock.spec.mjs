import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { withLock } from '../../scripts/lib/system/lock.mjs';
import { identityOf, isAlive, isSame } from '../../scripts/lib/system/processes.mjs';
import { newFolder } from './temp-folder.mjs';

let file;
beforeEach(() => {
  file = join(newFolder(), 'some.lock');
});

describe('withLock', () => {
  it('lets one in after the other', async () => {
    const seen = [];
    const visit = (name) =>
      withLock(file, async () => {
        seen.push(`${name} in`);
        await Promise.resolve();
        seen.push(`${name} out`);
      });
    await Promise.all([visit('a'), visit('b')]);
    expect(seen).toEqual(['a in', 'a out', 'b in', 'b out']);
    expect(existsSync(file)).toBe(false);
  });

  it('opens after a failure', async () => {
    await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(withLock(file, () => 'yes')).resolves.toBe('yes');
  });

  it('counts for nothing when its holder was killed', async () => {
    writeFileSync(file, JSON.stringify(await identityOfKilled()));
    await expect(withLock(file, () => 'yes')).resolves.toBe('yes');
  });

  it('counts for nothing when the number of its holder was given to a younger process', async () => {
    writeFileSync(file, JSON.stringify({ pid: process.pid, started: 'long ago' }));
    await expect(withLock(file, () => 'yes')).resolves.toBe('yes');
  });
});

describe('the identity of a process', () => {
  it('is the same as long as it runs', async () => {
    expect(isSame(identityOf(process.pid))).toBe(true);
    const killed = await identityOfKilled();
    expect(isAlive(killed.pid)).toBe(false);
    expect(isSame(killed)).toBe(false);
    expect(isSame(null)).toBe(false);
  });
});

async function identityOfKilled() {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const identity = identityOf(child.pid);
  child.kill('SIGKILL');
  await once(child, 'exit');
  return identity;
}
