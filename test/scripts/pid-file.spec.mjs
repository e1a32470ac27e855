import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { judgePidFile, readPidFile } from '../../scripts/lib/postgres/pid-file.mjs';
import { newFolder } from './temp-folder.mjs';

const FOLDER = '/srv/kurskreis/postgres';
const SERVER = ['/opt/native/bin/postgres', '-D', FOLDER, '-p', '5433'];
const entry = { pid: 4711, port: 5433, status: 'ready' };

describe('judgePidFile', () => {
  it.each([
    ['nothing there', null, true, SERVER, 'none'],
    ['a server at work', entry, true, SERVER, 'ready'],
    ['a server that comes up', { ...entry, status: 'starting' }, true, SERVER, 'starting'],
    ['a server that has written half of it', { ...entry, status: '' }, true, SERVER, 'starting'],
    ['a server that goes down', { ...entry, status: 'stopping' }, true, SERVER, 'stopping'],
    ['a dead process', entry, false, null, 'stale'],
    ['another program under the old number', entry, true, ['/bin/sleep', '1000'], 'stale'],
    ['the server of another folder', entry, true, ['postgres', '-D', '/srv/other/postgres'], 'stale'],
    ['a command that only speaks of it', entry, true, ['tail', '-f', `${FOLDER}/log`], 'stale'],
    ['a system that shows the command as one line', entry, true, [SERVER.join(' ')], 'ready'],
    ['a system that does not show commands', entry, true, null, 'ready'],
  ])('%s', (_what, found, alive, command, expected) => {
    expect(judgePidFile(found, FOLDER, { isAlive: () => alive, commandOf: () => command })).toBe(expected);
  });
});

describe('readPidFile', () => {
  it('reads number, port and state, and takes what a kill left for unfinished', () => {
    const folder = newFolder();
    expect(readPidFile(folder)).toBeNull();
    writeFileSync(
      join(folder, 'postmaster.pid'),
      '4711\n/data\n1790000000\n5433\n\n127.0.0.1\n 1 2\nready   \n',
    );
    expect(readPidFile(folder)).toEqual(entry);
    writeFileSync(join(folder, 'postmaster.pid'), '4711\n/data\n');
    expect(readPidFile(folder)).toMatchObject({ pid: 4711, status: '' });
  });
});
