import { randomUUID } from 'node:crypto';
import { addDays, type LocalDate } from '#libs/calendar';
import type { House } from './house.js';

/** What of a proposal a story may choose. */
export interface ProposalGiven {
  readonly providerId: string;
  readonly siteId: string;
  readonly startsOn?: LocalDate;
  readonly minimumSize?: number;
  readonly childcarePlaces?: number;
  readonly daypart?: string;
}

/** A proposal of a finished plan, straight into the tables: how plans are made is another story. Returns its id. */
export async function aProposal(house: House, given: ProposalGiven): Promise<string> {
  const [planRunId, id] = [randomUUID(), randomUUID()];
  const { providerId, siteId, minimumSize = 3, childcarePlaces = 0, daypart = 'morning' } = given;
  const startsOn = given.startsOn ?? addDays(house.clock.today(), 28);
  await house.query(
    `INSERT INTO plan_run (id, state, requested_at, finished_at) VALUES ($1, 'finished', $2, $2)`,
    [planRunId, house.clock.now()],
  );
  await house.query(
    `INSERT INTO course_proposal (id, plan_run_id, key, provider_id, site_id, course_type_code, format_code, level, starts_on,
       dayparts, minimum_size, maximum_size, childcare_places, people, evidence, state)
     VALUES ($1::uuid, $2, ($1::uuid)::text, $3, $4, 'general', 'general', 'A1', $5, $6, $7, 20, $8, 5, $9, 'open')`,
    [id, planRunId, providerId, siteId, startsOn, [daypart], minimumSize, childcarePlaces, EVIDENCE],
  );
  return id;
}

const EVIDENCE = {
  peopleByMunicipality: [],
  children: 0,
  meanMinutes: 10,
  points: 1000,
  weeksSaved: 0,
  runnerUp: null,
};
