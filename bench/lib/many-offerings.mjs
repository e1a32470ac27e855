import pg from 'pg';

/** Fills a migrated database with offerings of a large region: one statement for each table, the same each time. */
export async function fillWithOfferings(url, { offerings, today }) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    for (const [text, values] of statements(offerings, today)) await client.query(text, values);
    await client.query('ANALYZE');
  } finally {
    await client.end();
  }
}

const PROVIDERS = 40;
const SITES = 200;
const uuid = (kind, n) => `('${kind}0000000-0000-4000-8000-' || lpad((${n})::text, 12, '0'))::uuid`;

/** Courses start within two years around the day; seven sections a month apart; documents are written at the first look. */
function statements(offerings, today) {
  return [
    [
      `INSERT INTO organisation (id, kind, name, mail_address)
       SELECT ${uuid('a', 'n')}, 'provider', 'Kursträger ' || n, 'kurse@traeger-' || n || '.example' FROM generate_series(1, ${PROVIDERS}) n`,
    ],
    [
      `INSERT INTO provider (organisation_id) SELECT ${uuid('a', 'n')} FROM generate_series(1, ${PROVIDERS}) n`,
    ],
    [
      `INSERT INTO site (id, provider_id, external_key, name, town, latitude, longitude)
       SELECT ${uuid('b', 'n')}, ${uuid('a', `1 + n % ${PROVIDERS}`)}, 'ort-' || n, 'Haus ' || n, 'Musterort ' || n % 60, 49.2, 8.3
       FROM generate_series(1, ${SITES}) n`,
    ],
    [
      `INSERT INTO offering (id, provider_id, external_key, title, course_type_code, format_code, state, form, starts_on, ends_on,
         minimum_size, maximum_size, weekly_units, dayparts, confirmed_on, source, document, document_day, last_entry_on, is_enterable)
       SELECT ${uuid('c', 'n')}, ${uuid('a', `1 + n % ${PROVIDERS}`)}, 'kurs-' || n, 'Kurs ' || n, 'general',
         (SELECT code FROM course_format WHERE position = 1 + n % 9), 'open', 'on-site', start, start + 220,
         10, 20, 20, ARRAY['morning'], $1::date - n % 40, 'imported', '', '2000-01-01', start + 180, false
       FROM (SELECT n, $1::date - 365 + (n * 7919) % 730 AS start FROM generate_series(1, $2::integer) n) o`,
      [today, offerings],
    ],
    [
      `INSERT INTO offering_site (offering_id, site_id, position)
       SELECT ${uuid('c', 'n')}, ${uuid('b', `1 + n % ${SITES}`)}, 0 FROM generate_series(1, $1::integer) n`,
      [offerings],
    ],
    [
      `INSERT INTO offering_section (offering_id, number, level, starts_on, taken)
       SELECT ${uuid('c', 'n')}, k, (ARRAY['A1', 'A1', 'A2', 'A2', 'B1', 'B1', 'B1'])[k],
         $1::date - 365 + (n * 7919) % 730 + (k - 1) * 30, (n * 31 + k * 17) % 23
       FROM generate_series(1, $2::integer) n, generate_series(1, 7) k ORDER BY n, k`,
      [today, offerings],
    ],
  ];
}
