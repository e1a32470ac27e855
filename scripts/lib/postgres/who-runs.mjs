import { spawnSync } from 'node:child_process';
import { existsSync, lchownSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CannotStart } from '../cannot-start.mjs';

/**
 * How to start the programs of PostgreSQL, which refuse to run as root: a function that turns a command into the one to spawn.
 * An ordinary user runs them as they are. Throws {@link CannotStart} when root has no way on this machine.
 */
export function whoRuns(binaries, dataDir) {
  if (process.getuid?.() !== 0) return (command) => command;
  const owner = existsSync(dataDir) ? statSync(dataDir) : { uid: 0, gid: 0 };
  const nobody = findNobody();
  const ways =
    owner.uid === 0 ? [inUserNamespace(nobody), asUser(nobody, nobody)] : [asUser(owner, undefined)];
  const way = ways.find(({ wrap }) => reaches(wrap, binaries.postgres, dirname(dataDir)));
  if (way === undefined) throw noWay();
  if (way.newOwner !== undefined && existsSync(dataDir)) giveTo(way.newOwner, dataDir);
  return way.wrap;
}

/** Root under another name: files on the disk stay root's, so it works below a folder that only root may enter. */
function inUserNamespace({ uid, gid }) {
  const prefix = ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`, '--'];
  return { wrap: (command) => [...prefix, ...command] };
}

/** Where user namespaces are closed (most containers): another user, with the right to pass folders that only root may enter. */
function asUser({ uid, gid }, newOwner) {
  const identity = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];
  const rights = [
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
    '--securebits=+no_setuid_fixup',
  ];
  return { wrap: (command) => ['setpriv', ...identity, ...rights, '--', ...command], newOwner };
}

function reaches(wrap, program, folder) {
  const [file, ...rest] = wrap(['/bin/sh', '-c', 'test "$(id -u)" != 0 && test -x "$1" && test -w "$2"']);
  return spawnSync(file, [...rest, 'sh', program, folder], { stdio: 'ignore' }).status === 0;
}

/** initdb wants a user that has a name. */
function findNobody() {
  const line = readFileSync('/etc/passwd', 'utf8').match(/^nobody:[^:]*:(\d+):(\d+):/m);
  return line === null ? { uid: 65534, gid: 65534 } : { uid: Number(line[1]), gid: Number(line[2]) };
}

function giveTo(owner, folder) {
  lchownSync(folder, owner.uid, owner.gid);
  for (const name of readdirSync(folder, { recursive: true })) {
    lchownSync(join(folder, name), owner.uid, owner.gid);
  }
}

function noWay() {
  return new CannotStart(
    'PostgreSQL läuft nicht als root, und ein Wechsel des Benutzers gelingt hier nicht (gebraucht wird „unshare“ oder „setpriv“ ' +
      'aus dem Paket util-linux). Starten Sie Kurskreis als gewöhnlicher Benutzer, oder setzen Sie DATABASE_URL.',
  );
}
