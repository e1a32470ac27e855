import { setTimeout as wait } from 'node:timers/promises';

const PEOPLE = 6;
const PLACES_OF_A_COURSE = 3;
const LINES_OF_A_TABLE = 12;
/** A column of the county without any course: whoever waits for it is a gap. */
const LEVELS = ['A1', 'A2', 'B1'];

/** What a county does while something breaks, by name. Each adds its own rows and says what must be there in the end. */
export const WORKS = { offers: fillCourses, import: importTable, 'gap-check': checkGaps };

/** Courses with as many places as people wait: in the end each has exactly one offer. */
async function fillCourses({ database, run }) {
  const key = `fault-${run}-`;
  const [template] = await database.rows(
    `SELECT o.id, site.ags FROM offering o JOIN offering_site os ON os.offering_id = o.id AND os.position = 0
     JOIN site ON site.id = os.site_id JOIN provider_approval a ON a.site_id = site.id AND a.course_type_code = o.course_type_code
     WHERE o.format_code = 'general' AND o.state = 'open' AND site.ags IS NOT NULL AND o.external_key NOT LIKE 'fault-%'
     ORDER BY o.id LIMIT 1`,
  );
  const columns = await database.rows(
    `SELECT string_agg(quote_ident(column_name), ', ') AS kept FROM information_schema.columns
     WHERE table_name = 'offering' AND column_name NOT IN ('id', 'external_key', 'is_filled_from_list', 'maximum_size',
       'minimum_size', 'childcare_places', 'childcare_taken', 'childcare_minimum_age_years', 'confirmed_on', 'starts_on')`,
  );
  const { kept } = columns[0];
  const courses = PEOPLE / PLACES_OF_A_COURSE;
  await database.rows(
    `WITH course AS (
       INSERT INTO offering (id, external_key, is_filled_from_list, maximum_size, minimum_size, confirmed_on, starts_on, ${kept})
       SELECT gen_random_uuid(), $4 || n, true, $2, 1, date '2026-11-20', date '2026-12-14', ${kept}
       FROM offering, generate_series(1, $1::int) n WHERE id = $3 RETURNING id),
     section AS (INSERT INTO offering_section (offering_id, number, level, starts_on, taken)
       SELECT id, 1, 'A1', date '2026-12-14', 0 FROM course),
     place AS (INSERT INTO offering_site (offering_id, site_id, position)
       SELECT course.id, os.site_id, 0 FROM course, offering_site os WHERE os.offering_id = $3 AND os.position = 0),
     person AS (INSERT INTO referral (id, code, office_id, ags, format_code, level, access_route, dayparts, children_under_three,
         children_from_three, mobility, waiting_since, state, created_at, changed_at)
       SELECT gen_random_uuid(), 'F' || lpad(($6::int * 100 + n)::text, 7, '0'), office.id, $5, 'general', 'A1', 'entitled', '{}', 0, 0,
         'public-transport', date '2026-09-01' + n, 'waiting', timestamptz '2026-11-23 08:00Z', timestamptz '2026-11-23 08:00Z'
       FROM generate_series(1, $7::int) n, (SELECT id FROM organisation WHERE kind = 'counselling' ORDER BY name LIMIT 1) office)
     INSERT INTO outbox_event (name, version, payload, occurred_at)
     SELECT 'offering-changed', 1, jsonb_build_object('offeringId', id), timestamptz '2026-11-23 08:00Z' FROM course`,
    [courses, PLACES_OF_A_COURSE, template.id, key, template.ags, run, PEOPLE],
  );
  return async () => {
    const [row] = await database.rows(
      `SELECT count(*)::int AS offered, count(DISTINCT o.referral_id)::int AS people FROM place_offer o
       JOIN offering c ON c.id = o.offering_id WHERE c.external_key LIKE $1`,
      [`${key}%`],
    );
    return row.offered === PEOPLE && row.people === PEOPLE
      ? null
      : `${row.offered} Angebote an ${row.people} statt ${PEOPLE} Menschen`;
  };
}

/** A table of a provider, checked and taken over: in the end all of its lines are courses, or none. */
async function importTable({ database, provider, run }) {
  // A process that dies takes the request with it; what counts is what is left.
  const ended = takeTableOver(provider, aTable(run), run).catch(() => undefined);
  return Object.assign(
    async () => {
      const [row] = await database.rows(
        'SELECT count(*)::int AS there FROM offering WHERE external_key LIKE $1',
        [`tab-${run}-%`],
      );
      return row.there === 0 || row.there === LINES_OF_A_TABLE
        ? null
        : `${row.there} von ${LINES_OF_A_TABLE} Zeilen übernommen`;
    },
    { ended },
  );
}

const TABLE_HEAD = [
  'Kennung',
  'Titel',
  'Kursort',
  'Kursart',
  'Kurstyp',
  'Beginn',
  'Stand',
  'Plätze max',
  'Plätze min',
  'Abschnitt',
].concat(['Niveau', 'Abschnitt Beginn', 'Belegt', 'Stand vom']);

export function aTable(run) {
  const lines = Array.from({ length: LINES_OF_A_TABLE }, (_, index) => tableLine(`tab-${run}-${index}`));
  return [TABLE_HEAD, ...lines].map((cells) => cells.join(';')).join('\r\n');
}

function tableLine(key) {
  return [
    key,
    `Kurs ${key}`,
    'Bildungsbrücke Hagenbach',
    'Allgemeiner Integrationskurs',
    'Allgemein',
    '14.12.2026',
  ].concat(['Anmeldung offen', '20', '5', '1', 'A1', '14.12.2026', '9', '20.11.2026']);
}

export async function takeTableOver(provider, table, run) {
  const { id } = await provider.send(
    'POST',
    `/api/v1/imports?fileName=fehler-${run}.csv`,
    `\uFEFF${table}\r\n`,
  );
  const seen = await provider.send('GET', `/api/v1/imports/${id}`);
  const columns = seen.columns.filter(({ index, text }) => index !== null || text !== null);
  await patiently(() => provider.send('PUT', `/api/v1/imports/${id}/columns`, { columns }));
  await patiently(async () => {
    const { state } = await provider.send('GET', `/api/v1/imports/${id}`);
    if (state !== 'checked') throw new Error(NOT_YET);
  });
  const answers = { acceptValid: false, acceptEdited: false };
  await patiently(() => provider.send('POST', `/api/v1/imports/${id}/take-over`, answers));
}

/** What the platform answers while it works on a file. */
const NOT_YET = 'import-under-way';
const PATIENCE_MILLISECONDS = 60_000;

/** Asks again while the file is being worked on: the platform begins by itself to check what it takes the columns for. */
async function patiently(ask) {
  const end = Date.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!String(error).includes(NOT_YET) || Date.now() > end) throw error;
      await wait(50);
    }
  }
}

/** People who wait where nothing is offered, and a check that finds it and tells everybody concerned. */
async function checkGaps({ database, district, run }) {
  const level = LEVELS[run % LEVELS.length];
  await database.rows(
    `INSERT INTO referral (id, code, office_id, ags, format_code, level, access_route, dayparts, children_under_three,
       children_from_three, mobility, waiting_since, state, created_at, changed_at)
     SELECT gen_random_uuid(), 'G' || lpad(($1::int * 100 + n)::text, 7, '0'), office.id, place.ags, 'women-with-childcare', $2, 'entitled',
       '{}', 1, 0, 'public-transport', date '2026-06-01' + n, 'waiting', timestamptz '2026-11-23 08:00Z', timestamptz '2026-11-23 08:00Z'
     FROM generate_series(1, 5) n,
       (SELECT id FROM organisation WHERE kind = 'counselling' ORDER BY name LIMIT 1) office,
       (SELECT ags FROM municipality ORDER BY ags OFFSET $1::int % 31 LIMIT 1) place`,
    [run, level],
  );
  await district.send('POST', '/api/v1/gap-checks', {});
  return () => Promise.resolve(null); // what must hold of gaps and notices holds of all of them, always
}
