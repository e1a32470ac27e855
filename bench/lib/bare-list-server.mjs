// The twin of the list: node:http and pg, the same statements on the same database, no framework, no rights. With a cookie it looks
// the session up first, as every request of a signed-in member does; without one it reads the list alone.
import { createServer } from 'node:http';
import pg from 'pg';
import { offeringListStatement } from '../../dist/src/offerings/persistence/offering-list-statement.js';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const today = process.env.TODAY;
const LIMIT = 50;
const SESSION = 'SELECT sess FROM session WHERE sid = $1 AND expire >= to_timestamp($2)';

createServer(async (request, response) => {
  const { cookie } = request.headers;
  if (cookie !== undefined) {
    const sid = decodeURIComponent(cookie.split('=')[1]).split('.')[0];
    const found = await pool.query(SESSION, [sid, Math.ceil(Date.now() / 1000)]);
    if (found.rows.length !== 1) return response.writeHead(401).end();
  }
  const asked = new URL(request.url, 'http://bare').searchParams;
  const filter = {
    format: asked.get('format'),
    provider: asked.get('provider'),
    ags: asked.get('ags'),
    from: asked.get('from'),
    to: asked.get('to'),
    level: asked.get('level'),
    freeFrom: asked.get('freeOnly') === 'true' ? today : null,
  };
  const { name, text, values } = offeringListStatement(filter, { after: null, limit: LIMIT });
  const { rows } = await pool.query({ name, text, values: [...values] });
  const items = rows.slice(0, LIMIT).map(({ document }) => document);
  response.setHeader('content-type', 'application/json; charset=utf-8');
  return response.end(`{"items":[${items.join(',')}],"nextCursor":null}`);
}).listen(0, '127.0.0.1', function listening() {
  process.send({ port: this.address().port });
});
