/**
 * The offerings of a county again and again, under new keys, until there are `wanted`. `rows` runs SQL on one and the same connection, which
 * is shown everything.
 */
export async function multiplyOfferings(rows, wanted, tenant = 'landkreis') {
  await rows(`SELECT set_config('kurskreis.tenant', $1, false)`, [tenant]);
  const [{ count }] = await rows('SELECT count(*)::int AS count FROM offering WHERE tenant = $1', [tenant]);
  const copies = Math.ceil(wanted / count) - 1;
  const columns = await columnsOf(rows, ['id', 'external_key', 'document']);
  await rows('DROP TABLE IF EXISTS copy');
  await rows(
    `CREATE TEMP TABLE copy AS SELECT o.id AS old, n, gen_random_uuid() AS new FROM offering o, generate_series(1, $1::int) n
     WHERE o.tenant = $2`,
    [copies, tenant],
  );
  await rows(`INSERT INTO offering (id, external_key, document, ${columns.map((name) => `"${name}"`).join(', ')})
    SELECT c.new, o.external_key || '-' || c.n, replace(o.document, o.id::text, c.new::text), ${columns.map((name) => `o."${name}"`).join(', ')}
    FROM copy c JOIN offering o ON o.id = c.old`);
  for (const [table, rest] of [
    ['offering_site', 'site_id, position'],
    ['offering_section', 'number, level, starts_on, taken'],
  ])
    await rows(
      `INSERT INTO ${table} (offering_id, ${rest}) SELECT c.new, ${rest} FROM copy c JOIN ${table} t ON t.offering_id = c.old`,
    );
}

async function columnsOf(rows, without) {
  const columns = await rows(
    `SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'offering' ORDER BY 1`,
  );
  return columns.map(({ name }) => name).filter((name) => !without.includes(name));
}
