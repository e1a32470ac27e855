import { join, resolve } from 'node:path';
import { CannotStart } from './cannot-start.mjs';
import { PROJECT } from './project.mjs';

/**
 * What the launcher itself must know of the environment; everything else is read and checked by the programs that it starts.
 * An empty variable counts as not set. Throws {@link CannotStart}.
 */
export function readSettings(environment = process.env) {
  const value = (name) => environment[name] || undefined;
  const databaseUrl = value('DATABASE_URL');
  const example = value('KURSKREIS_EXAMPLE');
  return {
    dataDir: resolve(PROJECT, value('DATA_DIR') ?? '.kurskreis'),
    host: value('HOST') ?? '127.0.0.1',
    port: readPort(value('PORT') ?? '3000'),
    publicUrl: value('PUBLIC_URL')?.replace(/\/+$/, ''),
    databaseUrl,
    sessionSecret: value('SESSION_SECRET'),
    smtpUrl: value('SMTP_URL'),
    wantsExample: example === undefined ? databaseUrl === undefined : example !== '0',
  };
}

/** Files and folders of the launcher below the data folder. */
export function placesIn(dataDir) {
  return {
    run: join(dataDir, 'run.json'),
    runLock: join(dataDir, 'run.json.lock'),
    logs: join(dataDir, 'logs'),
    mails: join(dataDir, 'mail'),
    postgres: join(dataDir, 'postgres'),
    postgresUsers: join(dataDir, 'postgres.users'),
    postgresLock: join(dataDir, 'postgres.lock'),
    sessionSecret: join(dataDir, 'session-secret'),
  };
}

/** Where people open the platform in their browser. */
export function addressOf({ publicUrl, host, port }) {
  return (
    publicUrl ?? `http://${isAnyPlace(host) || host === '127.0.0.1' ? 'localhost' : inUrl(host)}:${port}`
  );
}

/** Where the launcher asks whether the HTTP process is ready: never by way of a proxy. */
export function ownAddressOf({ host, port }) {
  const reachable = { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host;
  return `http://${inUrl(reachable)}:${port}`;
}

function readPort(text) {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new CannotStart(`PORT muss eine ganze Zahl zwischen 0 und 65535 sein, nicht „${text}“.`);
}

function isAnyPlace(host) {
  return host === '0.0.0.0' || host === '::';
}

function inUrl(host) {
  return host.includes(':') ? `[${host}]` : host;
}
