import { closeSync, mkdirSync, openSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../bench/lib/free-port.mjs';
import { command, signIn } from '../../bench/lib/own-server.mjs';
import { startDatabase } from '../../faults/lib/database.mjs';
import { Process } from '../../faults/lib/processes.mjs';
import { sender } from './send.mjs';

/** One member of each kind, and a second provider and office, so that there are others of one's own kind. */
const LOGINS = [
  'landkreis',
  'bamf',
  'jobcenter',
  'auslaenderbehoerde',
  'sozialamt',
  'awo',
  'caritas',
  'steuerungsgruppe',
  'vhs',
  'bruecke',
];
/** Values that the description of the interface cannot name. */
const WORDS_SQL = {
  formatCode: 'SELECT code AS word FROM course_format',
  courseTypeCode: 'SELECT code AS word FROM course_type',
  ags: 'SELECT ags AS word FROM municipality LIMIT 40',
  key: 'SELECT DISTINCT key AS word FROM rule_parameter',
};

/** An HTTP process of its own on the example county. What it says of errors goes to `logFile`. */
export async function openTarget({ logFile }) {
  const folder = await mkdtemp(join(tmpdir(), 'kurskreis-fuzz-'));
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'w');
  const database = await startDatabase(folder);
  const port = await freePort();
  const environment = {
    DATABASE_URL: database.url,
    DATA_DIR: folder,
    SESSION_SECRET: 'the secret of a fuzz run, 32 letters!',
    LOG_LEVEL: 'error',
    ACCOUNT_REQUEST_LIMIT: '1000000',
    PORT: String(port),
  };
  await command({ ...process.env, ...environment }, ['migrate']);
  await command({ ...process.env, ...environment }, ['demo', 'load']);
  await database.rows(`UPDATE rule_parameter SET value = 1 WHERE key = 'open-data.published'`);
  const http = new Process('main', environment, log);
  http.start();
  const address = `http://127.0.0.1:${port}`;
  while (!(await isReady(address))) await wait(50);
  const wire = sender(address);
  return {
    rows: database.rows,
    description: await (await fetch(`${address}/api/openapi.json`)).json(),
    ids: await idsOf(database),
    words: await wordsOf(database),
    visitors: [
      { name: 'niemand', member: null, send: (request) => wire.send(request, null) },
      ...(await Promise.all(LOGINS.map((login) => visitorOf(login, { database, address, wire })))),
    ],
    /** Nobody is slowed down for what they tried before. */
    forgetTries: () => database.rows('DELETE FROM login_attempt'),
    isAlive: () => http.isRunning,
    close: async () => {
      wire.close();
      await http.end();
      await database.stop();
      closeSync(log);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Signs in, and again when a session is gone. */
async function visitorOf(login, { database, address, wire }) {
  const [member] = await database.rows(
    `SELECT o.kind, o.id AS "organisationId" FROM account a JOIN organisation o ON o.id = a.organisation_id WHERE a.login = $1`,
    [login],
  );
  let cookie = await signIn(address, login, `beispiel-${login}`);
  const send = async (request) => {
    const answer = await wire.send(request, cookie);
    if (answer.status !== 401 || request.headers.cookie !== undefined) return answer;
    cookie = await signIn(address, login, `beispiel-${login}`);
    return wire.send(request, cookie);
  };
  return { name: login, member, send };
}

/** Some ids of each kind of row, of anybody. */
async function idsOf({ rows }) {
  const tables = await rows(
    `SELECT table_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name = 'id' AND data_type = 'uuid' ORDER BY 1`,
  );
  const found = [];
  for (const { name } of tables)
    found.push(...(await rows(`SELECT id FROM "${name}" ORDER BY id LIMIT 12`)).map(({ id }) => id));
  return found;
}

async function wordsOf({ rows }) {
  const words = { version: [1, 1, 2], limit: [10], page: [1] };
  for (const [name, sql] of Object.entries(WORDS_SQL))
    words[name] = (await rows(sql)).map(({ word }) => word);
  return { ...words, format: words.formatCode };
}

function isReady(address) {
  return fetch(`${address}/api/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
}
