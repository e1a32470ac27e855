import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openCounty } from '../support/a-county-with-demand.js';
import { placeCase } from '../support/cases.js';
import { courseForm } from '../support/courses.js';
import type { House } from '../support/house.js';
import { offersSeenBy, type SeenOffer } from '../support/offers.js';
import { OwnProcess } from '../support/own-process.js';
import type { Visitor } from '../support/visitor.js';

const PLACES = 20;
const PEOPLE = 200;
const NOW = '2026-11-23T08:00:00Z';
/** Each office enters cases on a route of its own; the Jobcenter's have lawful priority. */
const ROUTES = {
  jobcenter: 'obliged-jobcenter',
  counselling: 'entitled',
  'immigration-office': 'obliged-immigration',
  'social-welfare-office': 'obliged-welfare',
} as const;
const OFFICES = Object.keys(ROUTES) as readonly (keyof typeof ROUTES)[];
const CLERKS_OF_EACH_OFFICE = 10;
const CLERKS_OF_THE_PROVIDER = 10;
const MOST_WAVES = 60;
/** A race of some hundred requests on a machine that others use too. */
const LONGEST_RACE_MILLISECONDS = 300_000;

/** Who decides what is drawn; who comes first is left to the machine. */
function dice(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

describe('Two hundred people race for twenty places', () => {
  let house: House;
  let secondWorker: OwnProcess;
  let clerks: readonly Visitor[];
  let provider: readonly Visitor[];
  let waves = 0;
  const statuses = new Map<number, number>();
  const roll = dice(20_261_123);

  beforeAll(async () => {
    const county = await openCounty(NOW);
    house = county.house;
    clerks = await signedIn(OFFICES.flatMap((office) => Array<string>(CLERKS_OF_EACH_OFFICE).fill(office)));
    provider = await signedIn(Array<string>(CLERKS_OF_THE_PROVIDER).fill('vhs'));
    await everybodyEnters();
    // No moment is missed: whoever writes one place too many, in whatever process, is refused by the table.
    await house.asOwner(
      `ALTER TABLE offering_section ADD CONSTRAINT "never too many" CHECK (taken + held <= ${PLACES})`,
    );
    secondWorker = new OwnProcess('worker', {
      DATABASE_URL: house.settings.DATABASE_URL,
      DATA_DIR: house.settings.DATA_DIR,
      SESSION_SECRET: house.settings.SESSION_SECRET,
      CLOCK_STANDS_AT: NOW,
      LOG_LEVEL: 'error',
    });
    const [clerk] = provider;
    const sections = [{ number: 1, level: 'A1', startsOn: '2026-12-14', taken: 0 }];
    const form = courseForm(house, county.siteId, { isFilledFromList: true, maximumSize: PLACES, sections });
    const posted = await clerk?.post('/api/v1/offerings', form);
    if (posted?.status !== 201) throw new Error(JSON.stringify(posted?.body));
    await house.settle();
  });
  afterAll(async () => {
    await secondWorker.stop();
    await house.close();
  });

  const signedIn = (logins: readonly string[]): Promise<readonly Visitor[]> =>
    Promise.all(logins.map((login) => house.signIn(login)));

  async function everybodyEnters(): Promise<void> {
    await Promise.all(
      OFFICES.map(async (office, number) => {
        const clerk = clerks[number * CLERKS_OF_EACH_OFFICE] as Visitor;
        for (let person = 0; person < PEOPLE / OFFICES.length; person += 1) {
          const day = String(1 + ((person * 7 + number * 3) % 28)).padStart(2, '0');
          await placeCase(clerk, { accessRoute: ROUTES[office], waitingSince: `2026-10-${day}` });
        }
      }),
    );
  }

  const send = async (clerk: Visitor, offer: SeenOffer, act: string, reasonCode?: string): Promise<void> => {
    const path = `/api/v1/place-offers/${offer.id}/${act}`;
    const { status } = await clerk.post(path, reasonCode === undefined ? undefined : { reasonCode });
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  };
  const someOf = (offers: readonly SeenOffer[]): readonly SeenOffer[] => offers.filter(() => roll() < 0.5);

  /** Colleagues of one office get in each other's way: several answer the same offer at once, and not alike. */
  const answer = async (clerk: Visitor): Promise<void> => {
    for (const offer of someOf(await offersSeenBy(clerk))) {
      if (offer.state === 'accepted' && roll() < 0.1) await send(clerk, offer, 'give-back', 'other');
      else if (roll() < 0.5) await send(clerk, offer, 'accept');
      else await send(clerk, offer, 'decline', 'too-far');
    }
  };
  const register = async (clerk: Visitor): Promise<void> => {
    for (const offer of someOf(await offersSeenBy(clerk))) {
      const luck = roll();
      if (luck < 0.7) await send(clerk, offer, 'enrol');
      else if (luck < 0.85) await send(clerk, offer, 'turn-away', 'papers-missing');
      else await send(clerk, offer, 'withdraw', 'made-by-mistake');
    }
  };

  interface Tally {
    readonly taken: number;
    readonly held: number;
    readonly holds: number;
    readonly pending: number;
    readonly enrolled: number;
    readonly people: number;
  }
  /** How it stands at one moment: the course's own figures beside those of the offers. */
  const tally = async (): Promise<Tally> => {
    const [row] = await house.query<Tally>(
      `SELECT s.taken, s.held, (SELECT count(*) FROM offering_hold)::int AS holds,
        count(o.id) FILTER (WHERE o.state IN ('open', 'accepted'))::int AS pending,
        count(o.id) FILTER (WHERE o.state = 'enrolled')::int AS enrolled,
        count(DISTINCT o.referral_id) FILTER (WHERE o.state IN ('open', 'accepted', 'enrolled'))::int AS people
       FROM offering_section s LEFT JOIN place_offer o ON o.offering_id = s.offering_id GROUP BY s.taken, s.held`,
    );
    if (row === undefined) throw new Error('there is no course');
    return row;
  };
  const mustAddUp = ({ taken, held, holds, pending, enrolled, people }: Tally): void => {
    expect({ taken, held, holds, people }).toEqual({
      taken: enrolled,
      held: pending,
      holds: pending,
      people: pending + enrolled,
    });
    expect(taken + held).toBeLessThanOrEqual(PLACES);
  };

  it('offers all twenty at once, and never more', async () => {
    const now = await tally();
    mustAddUp(now);
    expect(now.pending).toBe(PLACES);
  });

  it(
    'adds up at each moment in which fifty answer at once',
    async () => {
      while (waves < MOST_WAVES && (await tally()).enrolled < PLACES) {
        waves += 1;
        const wave = Promise.all([...clerks.map(answer), ...provider.map(register)]);
        mustAddUp(await tally());
        await wave;
        mustAddUp(await tally());
        await house.settle();
        const now = await tally();
        mustAddUp(now);
        expect(now.taken + now.held).toBe(PLACES);
      }
      expect(waves).toBeGreaterThan(1);
    },
    LONGEST_RACE_MILLISECONDS,
  );

  it('ends with exactly twenty registered people, whom nobody else’s place was given', async () => {
    expect(await tally()).toEqual({ taken: 20, held: 0, holds: 0, pending: 0, enrolled: 20, people: 20 });
    expect(
      await house.query(`SELECT count(*)::int AS people FROM referral WHERE state = 'enrolled'`),
    ).toEqual([{ people: PLACES }]);
  });

  it('answered everybody, also those who came second', () => {
    expect([...statuses.keys()].sort((a, b) => a - b)).toEqual([200, 409]);
  });

  it('asked people in the disclosed order, each once, and skipped nobody', async () => {
    const asked = await house.query<{ code: string }>(
      `SELECT r.code FROM referral_step s JOIN referral r ON r.id = s.referral_id WHERE s.act = 'offer' ORDER BY s.id`,
    );
    const inOrder = await house.query<{ code: string }>(
      `SELECT code FROM referral ORDER BY (access_route = 'obliged-jobcenter') DESC, waiting_since, code COLLATE "C"`,
    );
    expect(asked.length).toBeGreaterThan(PLACES);
    expect(asked).toEqual(inOrder.slice(0, asked.length));
  });

  it('told each office of each offer once', async () => {
    const [row] = await house.query<{ offers: number; mails: number; sent: number }>(
      `SELECT (SELECT count(*) FROM place_offer)::int AS offers,
        (SELECT count(*) FROM mail WHERE fact LIKE 'place-offer.made.%')::int AS mails,
        (SELECT count(*) FROM mail WHERE fact LIKE 'place-offer.made.%' AND state = 'sent')::int AS sent`,
    );
    expect(row).toEqual({ offers: row?.offers, mails: row?.offers, sent: row?.offers });
  });
});
