import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCountyToFill, type Environment } from '../support/a-county-to-fill.js';
import { readMailbox } from '../support/mailbox.js';
import { OwnProcess } from '../support/own-process.js';
import { until } from '../support/until.js';

const PEOPLE = 120;
const COURSES = 6;
const PLACES = 20;
const KILLS = 3;
/** A hundred and twenty offers and mails, with four starts of a process, on a machine that others use too. `npm run faults` goes on for longer. */
const LONGEST_FILLING_MILLISECONDS = 600_000;

describe('A worker is killed while it offers', () => {
  let environment: Environment;
  let database: pg.Client;
  let standing: OwnProcess;

  beforeAll(async () => {
    environment = await aCountyToFill({ people: PEOPLE, courses: COURSES, placesEach: PLACES });
    database = new pg.Client(environment['DATABASE_URL']);
    await database.connect();
  }, LONGEST_FILLING_MILLISECONDS);
  afterAll(async () => {
    await standing.stop();
    await database.end();
  });

  const rows = async <Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> =>
    (await database.query<Row>(sql)).rows;
  const count = async (sql: string): Promise<number> =>
    (await rows<{ count: number }>(`SELECT count(*)::int AS count ${sql}`))[0]?.count ?? 0;
  const offersAndMails = async (): Promise<number> =>
    (await count('FROM place_offer')) + (await count(`FROM mail WHERE state = 'sent'`));
  /** However long it takes, as long as something moves in each minute. */
  const workUntil = async (
    look: () => Promise<number>,
    isReached: (seen: number) => boolean,
  ): Promise<void> => {
    for (let seen = await look(); !isReached(seen); seen = await look()) {
      const before = seen;
      await until(async () => (await look()) !== before);
    }
  };
  /** The wait after which the relay no longer trusts the queue is over, for every event that is still open. */
  const letTheWaitPass = (): Promise<unknown> =>
    database.query(
      `UPDATE outbox_event SET relayed_at = relayed_at - interval '2 days' WHERE done_at IS NULL`,
    );

  it(
    'ends with everything offered, whenever it is killed',
    async () => {
      standing = new OwnProcess('worker', environment);
      for (let kill = 1; kill <= KILLS; kill += 1) {
        const killed = standing;
        const from = await offersAndMails();
        // Somewhere in the next part of the work; which row is being written then, nobody chooses.
        const moment = Math.min(
          from + 1 + Math.floor((Math.random() * 2 * PEOPLE) / KILLS),
          2 * PEOPLE - KILLS + kill,
        );
        await workUntil(offersAndMails, (done) => done >= moment);
        // At times the next one works already while the one before is killed.
        if (kill % 2 === 0) standing = new OwnProcess('worker', environment);
        await killed.kill();
        if (kill % 2 === 1) standing = new OwnProcess('worker', environment);
        await letTheWaitPass();
      }
      await workUntil(
        () => count('FROM outbox_event WHERE done_at IS NULL'),
        (open) => open === 0,
      );
      expect(await count('FROM place_offer')).toBe(PEOPLE);
    },
    LONGEST_FILLING_MILLISECONDS,
  );

  it('has made each person exactly one offer, and held exactly its place', async () => {
    expect(await count('FROM place_offer GROUP BY referral_id HAVING count(*) > 1')).toBe(0);
    expect(await count(`FROM referral WHERE state = 'offered'`)).toBe(PEOPLE);
    expect(
      await count('FROM place_offer o JOIN offering_hold h ON h.id = o.id AND h.offering_id = o.offering_id'),
    ).toBe(PEOPLE);
    expect(await count('FROM offering_hold')).toBe(PEOPLE);
    expect(await rows('SELECT DISTINCT taken, held FROM offering_section')).toEqual([
      { taken: 0, held: PLACES },
    ]);
    expect(await count(`FROM referral_step WHERE act = 'offer'`)).toBe(PEOPLE);
  });

  it('has written each of them one mail, and each left the house once', async () => {
    expect(await count('FROM mail')).toBe(PEOPLE);
    expect(
      await count(
        `FROM mail m JOIN place_offer o ON m.fact = 'place-offer.made.' || o.id WHERE m.state = 'sent'`,
      ),
    ).toBe(PEOPLE);
    const journal = await rows<{ id: string }>('SELECT id FROM mail');
    const mailbox = await readMailbox(environment['DATA_DIR'] ?? '');
    expect(mailbox.map(({ messageId }) => messageId.slice(1, 37)).sort()).toEqual(
      journal.map(({ id }) => id).sort(),
    );
  });
});
