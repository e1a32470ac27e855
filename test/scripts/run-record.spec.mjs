import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  findOrphans,
  isRunning,
  readRecord,
  removeRecord,
  writeRecord,
} from '../../scripts/lib/launcher/run-record.mjs';
import { identityOf } from '../../scripts/lib/system/processes.mjs';
import { newFolder } from './temp-folder.mjs';

const SCRIPT = '/srv/kurskreis/dist/src/main.js';
const child = { pid: 4711, started: 'boot/100', script: SCRIPT };
const lookAt = (started, command) => ({
  isSame: (identity) => identity.started === started,
  commandOf: () => command,
});

describe('findOrphans', () => {
  it.each([
    ['ours and still at work', child, lookAt('boot/100', ['node', SCRIPT]), [4711]],
    ['the number given to a younger process', child, lookAt('boot/200', ['node', SCRIPT]), []],
    ['another program', child, lookAt('boot/100', ['node', '/srv/other/main.js']), []],
    ['a command that is not shown', child, lookAt('boot/100', null), []],
    ['a start time that was not known', { ...child, started: null }, lookAt(null, ['node', SCRIPT]), []],
  ])('%s', (_what, recorded, look, expected) => {
    expect(findOrphans({ children: { http: recorded } }, look)).toEqual(expected);
  });

  it('finds none without a record', () => {
    expect(findOrphans(null)).toEqual([]);
  });
});

describe('the record of a run', () => {
  const file = join(newFolder(), 'run.json');

  it('tells whether its launcher still runs', () => {
    expect(isRunning(readRecord(file))).toBe(false);
    writeRecord(file, { launcher: identityOf(process.pid), children: {} });
    expect(isRunning(readRecord(file))).toBe(true);
    expect(isRunning({ launcher: { pid: process.pid, started: 'before this boot' } })).toBe(false);
  });

  it('is removed by its own launcher only', () => {
    writeRecord(file, { launcher: { pid: 1, started: 'x' } });
    removeRecord(file);
    expect(readRecord(file)).not.toBeNull();
    writeRecord(file, { launcher: identityOf(process.pid) });
    removeRecord(file);
    expect(readRecord(file)).toBeNull();
  });
});
