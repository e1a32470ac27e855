import { openCounty } from './a-county-with-demand.js';
import { courseForm } from './courses.js';
import type { House } from './house.js';

/** How large a county is. */
export interface CountySize {
  readonly people: number;
  readonly courses: number;
  readonly placesEach: number;
}

/** What processes of their own need to work on the database of a house that is closed again. */
export type Environment = Readonly<Record<string, string>>;

const NOW = '2026-11-23T08:00:00Z';

/**
 * A county in which people wait and courses are empty, and nobody is offered anything yet. The house is closed again: what happens from
 * now on happens in processes that the story starts and ends.
 */
export async function aCountyToFill(
  size: CountySize,
  settings: Readonly<Record<string, string>> = {},
): Promise<Environment> {
  const { house, siteId } = await openCounty(NOW);
  try {
    await postCourses(house, siteId, size);
    await enterPeople(house, size.people);
    await house.settle();
    // From now on the courses are filled from the list, and the first who looks learns of it by the events.
    await house.query('UPDATE offering SET is_filled_from_list = true');
    await house.query(
      `INSERT INTO outbox_event (name, version, payload, occurred_at)
       SELECT 'offering-changed', 1, jsonb_build_object('offeringId', id), $1 FROM offering ORDER BY id`,
      [NOW],
    );
  } finally {
    await house.close();
  }
  return {
    DATABASE_URL: house.settings.DATABASE_URL,
    DATA_DIR: house.settings.DATA_DIR,
    SESSION_SECRET: house.settings.SESSION_SECRET,
    CLOCK_STANDS_AT: NOW,
    LOG_LEVEL: 'error',
    PORT: '0',
    ...settings,
  };
}

async function postCourses(house: House, siteId: string, { courses, placesEach }: CountySize): Promise<void> {
  const clerk = await house.signIn('vhs');
  for (let number = 1; number <= courses; number += 1) {
    const form = courseForm(house, siteId, {
      title: `Kurs ${number}`,
      minimumSize: 1,
      maximumSize: placesEach,
      sections: [{ number: 1, level: 'A1', startsOn: '2026-12-14', taken: 0 }],
    });
    const { status, body } = await clerk.post('/api/v1/offerings', form);
    if (status !== 201) throw new Error(`course refused: ${JSON.stringify(body)}`);
  }
}

/** Straight into the table: how cases are entered is another story. */
async function enterPeople(house: House, people: number): Promise<void> {
  await house.query(
    `INSERT INTO referral (id, code, office_id, ags, format_code, level, access_route, dayparts, children_under_three,
       children_from_three, mobility, waiting_since, state, created_at, changed_at)
     SELECT gen_random_uuid(), 'K' || lpad(person::text, 7, '0'), office.id, '99901001', 'general', 'A1', 'entitled', '{}', 0, 0,
       'public-transport', date '2026-09-01' + person % 60, 'waiting', $2, $2
     FROM generate_series(1, $1::integer) AS person, organisation office WHERE office.kind = 'counselling'`,
    [people, NOW],
  );
}
