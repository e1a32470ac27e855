import { CannotStart } from '../cannot-start.mjs';
import { runQuietly } from '../system/commands.mjs';
import { say } from './print.mjs';
import { PROGRAMS } from '../project.mjs';
import { keepSecret } from '../system/secrets.mjs';

/** What the programs of the platform find in their environment; a function, because the address of the database may change. */
export async function environmentFor({ settings, places, database }) {
  const secret = settings.sessionSecret ?? (await keepSecret(places.sessionSecret));
  return () => ({
    ...process.env,
    DATABASE_URL: database.url(),
    SESSION_SECRET: secret,
    DATA_DIR: settings.dataDir,
    HOST: settings.host,
    PORT: String(settings.port),
  });
}

/** Brings the tables up to date and fills an empty database with the example county where it is wanted. */
export async function prepareTables({ environment, settings, signal }) {
  say('Die Datenbank wird eingerichtet …');
  await mustSucceed(
    ['migrate'],
    'Die Tabellen der Datenbank ließen sich nicht einrichten.',
    environment,
    signal,
  );
  if (!settings.wantsExample) return;
  const failure = 'Die Beispieldaten ließen sich nicht laden.';
  await mustSucceed(['demo', 'load', '--if-empty'], failure, environment, signal);
}

/** The accounts of the example county: {organisation, login, password}. None where there is no example. */
export async function listExampleAccounts({ environment, settings, signal }) {
  if (!settings.wantsExample) return [];
  const { code, stdout } = await runPlatform(['demo', 'accounts', '--json'], environment, signal);
  return code === 0 ? JSON.parse(stdout) : [];
}

async function mustSucceed(words, failure, environment, signal) {
  const { code, output } = await runPlatform(words, environment, signal);
  signal.throwIfAborted();
  if (code !== 0) throw new CannotStart(`${output.trim()}\n${failure}`);
}

function runPlatform(words, environment, signal) {
  return runQuietly([process.execPath, PROGRAMS.commandLine, ...words], { env: environment(), signal });
}
