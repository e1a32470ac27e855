import { createServer } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL });
pool.on('error', () => {});

/** Answers how often the tables were prepared in this database, and who answers. */
const server = createServer((_request, response) => {
  pool.query('SELECT count(*)::int AS starts FROM start').then(
    ({ rows }) => response.end(JSON.stringify({ starts: rows[0].starts, pid: process.pid })),
    () => response.writeHead(503).end(),
  );
});
server.listen(Number(process.env.PORT), process.env.HOST);
process.on('SIGTERM', () => process.exit(0));
