import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CannotStart } from '../cannot-start.mjs';
import { keepSecret, readSecret } from '../system/secrets.mjs';

const ROLE = 'kurskreis';

/** Beside the data folder, not in it: the folder must be empty when PostgreSQL makes its files. */
const passwordFile = (dataDir) => `${dataDir}.password`;

/** Makes the data folder at the first start, with a password that only the owner of the folder can read. */
export async function prepareCluster({ dataDir, binaries, wrap, isSafeToLose }) {
  mkdirSync(dirname(dataDir), { recursive: true, mode: 0o700 });
  const isThere = existsSync(join(dataDir, 'PG_VERSION'));
  if (isThere) refuseOtherMajor(dataDir, binaries.major);
  const isKnown = readSecret(passwordFile(dataDir)) !== null;
  const password = await keepSecret(passwordFile(dataDir));
  if (!isThere) createCluster({ dataDir, binaries, wrap, isSafeToLose });
  else if (!isKnown) setPassword({ dataDir, binaries, wrap, password });
}

/** Where clients reach the server of this folder. Throws {@link CannotStart} when its password is lost while it runs. */
export function urlOf(dataDir, port) {
  const password = readSecret(passwordFile(dataDir));
  if (password !== null) return `postgres://${ROLE}:${password}@127.0.0.1:${port}/postgres`;
  throw new CannotStart(
    `Die Datenbank in ${dataDir} läuft, aber ihr Kennwort fehlt (${passwordFile(dataDir)}). ` +
      'Beenden Sie den Prozess, dessen Nummer in der ersten Zeile von postmaster.pid steht, und starten Sie neu.',
  );
}

function refuseOtherMajor(dataDir, major) {
  const found = readFileSync(join(dataDir, 'PG_VERSION'), 'utf8').trim();
  if (found === major) return;
  throw new CannotStart(
    `Der Datenordner ${dataDir} stammt von PostgreSQL ${found}, mitgeliefert ist PostgreSQL ${major}. ` +
      `Übertragen Sie die Daten mit pg_dump und einem PostgreSQL ${found}, oder geben Sie mit DATA_DIR einen neuen Ordner an.`,
  );
}

/** Made aside and moved at the end, so that a kill leaves no half data folder. */
function createCluster({ dataDir, binaries, wrap, isSafeToLose }) {
  const draft = `${dataDir}.new`;
  rmSync(draft, { recursive: true, force: true });
  const where = ['-D', draft, '-U', ROLE, `--pwfile=${passwordFile(dataDir)}`, '--auth=scram-sha-256'];
  const language = [
    '--encoding=UTF8',
    `--locale=${process.platform === 'linux' ? 'C.UTF-8' : 'C'}`,
    '--locale-provider=icu',
    '--icu-locale=de-DE',
  ];
  const speed = isSafeToLose ? ['--no-sync'] : [];
  runProgram(wrap([binaries.initdb, ...where, ...language, ...speed, '--no-instructions']));
  renameSync(draft, dataDir);
}

/** For a data folder whose password file was lost. Works without the old password, because it needs the files. */
function setPassword({ dataDir, binaries, wrap, password }) {
  rmSync(join(dataDir, 'postmaster.pid'), { force: true });
  const sql = `ALTER ROLE ${ROLE} PASSWORD '${password}';\n`;
  runProgram(wrap([binaries.postgres, '--single', '-D', dataDir, 'postgres']), sql);
}

function runProgram([file, ...rest], input) {
  const environment = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
  const result = spawnSync(file, rest, { encoding: 'utf8', input, env: environment });
  if (result.status === 0) return;
  const words = (result.stderr || String(result.error ?? result.signal)).trim();
  throw new CannotStart(`Die Datenbank ließ sich nicht einrichten. PostgreSQL sagt dazu:\n${words}`);
}
