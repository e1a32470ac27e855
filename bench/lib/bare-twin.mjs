// The bare ceiling: node:http and pg, the same statements prepared, the answer put together as plainly as can be.
import { createServer } from 'node:http';
import pg from 'pg';

const { DATABASE_URL, TWIN_PORT, LIST_SQL, LIST_VALUES, VERSION_SQL, COVERAGE_BODY } = process.env;
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 });
const values = JSON.parse(LIST_VALUES);
const SESSION_SQL = 'SELECT sess FROM session WHERE sid = $1 AND expire >= now()';

createServer(async (request, response) => {
  const sid = /kurskreis_session=([^.;]+)/.exec(request.headers.cookie ?? '')?.[1];
  const session = await pool.query({
    name: 'session',
    text: SESSION_SQL,
    values: [decodeURIComponent(sid ?? '')],
  });
  if (session.rowCount === 0) {
    response.writeHead(401).end();
    return;
  }
  response.setHeader('content-type', 'application/json; charset=utf-8');
  if (request.url.startsWith('/list')) {
    const { rows } = await pool.query({ name: 'list', text: LIST_SQL, values });
    response.end(`{"items":[${rows.map((row) => row.document).join(',')}]}`);
  } else {
    await pool.query({ name: 'version', text: VERSION_SQL });
    response.end(COVERAGE_BODY);
  }
}).listen(Number(TWIN_PORT), '127.0.0.1', () => process.stdout.write('ready\n'));
