// The bare ceiling: node:http and pg, the same statements prepared, the answer put together as plainly as can be.
import { createServer } from 'node:http';
import pg from 'pg';

const { DATABASE_URL, TWIN_PORT, LIST_SQL, LIST_VALUES, VERSION_SQL, COVERAGE_BODY } = process.env;
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 });
const values = JSON.parse(LIST_VALUES);
const SESSION_SQL = 'SELECT sess FROM session WHERE sid = $1 AND expire >= now()';

/** Answers one request; a stranger gets 401, as from the real one. */
async function answer(request, response) {
  const sid = /kurskreis_session=([^.;]+)/.exec(request.headers.cookie ?? '')?.[1];
  const session = await ask('session', SESSION_SQL, [decodeURIComponent(sid ?? '')]);
  if (session.rowCount === 0) return void response.writeHead(401).end();
  response.setHeader('content-type', 'application/json; charset=utf-8');
  if (!request.url.startsWith('/list')) {
    await ask('version', VERSION_SQL, []);
    return void response.end(COVERAGE_BODY);
  }
  const { rows } = await ask('list', LIST_SQL, values);
  return void response.end(`{"items":[${rows.map((row) => row.document).join(',')}]}`);
}

/** @returns {Promise<pg.QueryResult>} */
function ask(name, text, parameters) {
  return pool.query({ name, text, values: parameters });
}

createServer((request, response) => void answer(request, response)).listen(
  Number(TWIN_PORT),
  '127.0.0.1',
  () => process.stdout.write('ready\n'),
);
