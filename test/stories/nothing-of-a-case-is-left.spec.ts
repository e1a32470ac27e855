import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { getQueueToken } from '@nestjs/bullmq';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Queue } from 'bullmq';
import { KeepPlaces } from '../../src/offerings/index.js';
import { Transaction } from '../../src/platform/database/transaction.js';
import { newLinkToken } from '../../src/platform/links/link-token.js';
import { Post } from '../../src/platform/mail/post.js';
import { SendMail } from '../../src/platform/mail/send-mail.js';
import { ERASE_EXPIRED_QUEUE } from '../../src/retention/index.js';
import { inventDistrict } from '../support/areas.js';
import { placeCase, type SeenCase } from '../support/cases.js';
import { aSite, courseForm } from '../support/courses.js';
import { fillTablesOfCase, foreignKeys, tablesOfCase } from '../support/fill-tables.js';
import { freePort } from '../support/free-port.js';
import { House } from '../support/house.js';
import { aMember } from '../support/members.js';
import { nightBefore } from '../support/nightly-check.js';
import { OwnProcess } from '../support/own-process.js';
import { whereItStands } from '../support/search-database.js';
import { until } from '../support/until.js';
import { Visitor } from '../support/visitor.js';

describe('Nothing of a case is left', () => {
  let house: House;
  let clerk: Visitor;
  let ended: SeenCase;
  let idle: SeenCase;
  let filled: readonly string[];
  let sentMail: string;
  const unsentMail = randomUUID();
  const link = newLinkToken();

  /** The night's job of the schedule, on a day, with all that follows from it. */
  const eraseOnThe = async (day: string): Promise<void> => {
    house.clock.moveTo(`${day}T02:30:00Z`);
    await house.inWorker<Queue>(getQueueToken(ERASE_EXPIRED_QUEUE) as never).add(ERASE_EXPIRED_QUEUE, {});
    await until(async () => {
      const lines = await house.query(
        `SELECT 1 FROM audit_line WHERE act = 'expired-erased' AND subject_id = $1`,
        [day],
      );
      return lines.length === 1;
    });
    await house.settle();
  };
  const places = async (text: string): Promise<readonly string[]> =>
    (await whereItStands(house, text)).map((place) => place.replace(/: \d+$/, ''));
  const counts = (): Promise<unknown[]> =>
    house.query(
      `SELECT (SELECT count(*) FROM mail) AS mails, (SELECT sum(people) FROM outcome_count) AS outcomes,
         (SELECT json_agg(gap_check) FROM gap_check) AS checks, (SELECT count(*) FROM gap) AS gaps`,
    );
  const mailFiles = (): Promise<string[]> => readdir(join(house.settings.DATA_DIR, 'mail'));
  const heldPlaces = (): Promise<{ held: number }[]> =>
    house.query('SELECT held FROM offering_section ORDER BY number');

  const aMailAbout = (told: SeenCase): Promise<string> =>
    house.get(Transaction).run(() =>
      house.get(Post).send({
        fact: `place-offered.${told.id}`,
        recipientOrganisationId: null,
        toAddress: 'jobcenter@test.example',
        subject: `Platz für ${told.code}`,
        text: `Ein Platz für ${told.code}: http://localhost/platz/${link.token}`,
        html: `<p>Ein Platz für ${told.code}: <a href="http://localhost/platz/${link.token}">Antwort</a></p>`,
        subjectIds: [told.id],
      }),
    );

  beforeAll(async () => {
    house = await House.open(); // 2026-11-23, 9:00 in Berlin
    await inventDistrict(house);
    await aMember(house, 'jobcenter', 'jobcenter');
    const site = await aSite(house, await aMember(house, 'provider', 'provider'));
    clerk = await house.signIn('jobcenter');
    const provider = await house.signIn('provider');
    const { body } = await provider.post<{ id: string }>('/api/v1/offerings', courseForm(house, site.id));
    ended = await placeCase(clerk);
    idle = await placeCase(clerk);
    await aHeldPlaceFor(idle, body.id);
    await nightBefore(house, '2026-11-24');
    await clerk.post(`/api/v1/referrals/${ended.id}/end`, { reasonCode: 'place-found' });
    sentMail = await aMailAbout(ended);
    await house.settle();
    await traces();
  });
  afterAll(() => house.close());

  const aHeldPlaceFor = async (person: SeenCase, offeringId: string): Promise<void> => {
    const id = randomUUID();
    const hold = { id, sectionNumber: 1, children: 0 };
    await house.get(Transaction).run(async () => {
      await house.get(KeepPlaces).hold(offeringId, hold);
    });
    await house.query(
      `INSERT INTO place_offer (id, referral_id, offering_id, section_number, state, is_priority, grounds, made_at,
         answer_until, expires_at)
       VALUES ($1, $2, $3, 1, 'accepted', false, '{}', now(), '2026-11-26', '2026-11-27')`,
      [id, person.id, offeringId],
    );
  };

  /** What no route of today leaves behind: rows in every table of a case, a mail that cannot leave, an event nobody hears. */
  const traces = async (): Promise<void> => {
    filled = await fillTablesOfCase(house, ended.id, ended.code);
    await house.query(`UPDATE client_link SET token_hash = $1 WHERE referral_id = $2`, [link.hash, ended.id]);
    await house.query(
      `INSERT INTO mail (id, fact, to_address, subject, text_body, html_body, state, created_at, last_error, subject_ids)
       VALUES ($1, $2, 'jobcenter@test.example', $3, $3, $3, 'failed', now(), $3, ARRAY[$4::uuid])`,
      [unsentMail, `reminder.${ended.id}`, `Erinnerung zu ${ended.code}`, ended.id],
    );
    await house.query(
      `INSERT INTO outbox_event (name, version, payload, occurred_at, relayed_at, relay_round)
       VALUES ('nobody-hears', 1, $1, now(), '2100-01-01', 1)`,
      [{ referralId: ended.id }],
    );
  };

  it('because every table of a case goes with it, by its key', async () => {
    const keys = await foreignKeys(house);
    const ofCase = ['referral', ...tablesOfCase(keys)];
    expect(ofCase).toEqual(expect.arrayContaining(['referral_step', 'place_offer', 'client_link']));
    const staying = keys.filter(({ parent, onDelete }) => ofCase.includes(parent) && onDelete !== 'c');
    expect(staying.map(({ child, column }) => `${child}.${column} needs ON DELETE CASCADE`)).toEqual([]);
    const named = await house.query<{ place: string }>(
      `SELECT table_name || '.' || column_name AS place FROM information_schema.columns
       WHERE table_schema = 'public' AND column_name IN ('referral_id', 'case_id')`,
    );
    const keyed = keys.map(({ child, column }) => `${child}.${column}`);
    expect(named.map(({ place }) => place).filter((place) => !keyed.includes(place))).toEqual([]);
  });

  it('wherever one looks before: in every table of a case, among mails and events, and in the mailbox', async () => {
    expect(filled).toEqual(tablesOfCase(await foreignKeys(house)));
    const tables = filled.map((table) => `public.${table}`);
    expect(await places(ended.id)).toEqual(
      [...tables, 'public.audit_line', 'public.mail', 'public.outbox_event', 'public.referral'].sort(),
    );
    expect(await places(ended.code)).toEqual(expect.arrayContaining(['public.mail', 'public.referral']));
    expect(await places(link.token)).toEqual(['public.mail']);
    expect(await places(link.hash)).toEqual(['public.client_link']);
    expect(await mailFiles()).toContain(`${sentMail}.eml`);
    expect(JSON.stringify(await house.mails())).toContain(ended.code);
  });

  it('fourteen days after its end, in no table, no queue and no mailbox; only the protocol knows its id', async () => {
    const before = await counts();
    await eraseOnThe('2026-12-09');
    for (const word of [ended.code, link.token, link.hash]) expect(await places(word)).toEqual([]);
    expect(await places(ended.id)).toEqual(['public.audit_line']);
    expect(await mailFiles()).not.toContain(`${sentMail}.eml`);
    expect(JSON.stringify(await house.mails())).not.toContain(ended.code);
    expect(await counts()).toEqual(before);
  });

  it('and a mail that had not left by then never leaves', async () => {
    expect(
      await house.query('SELECT id, state, subject_ids FROM mail WHERE id = ANY($1) ORDER BY state', [
        [sentMail, unsentMail],
      ]),
    ).toEqual([
      { id: sentMail, state: 'sent', subject_ids: [] },
      { id: unsentMail, state: 'withdrawn', subject_ids: [] },
    ]);
    expect(await house.inWorker(SendMail).execute(unsentMail)).toBe('withdrawn');
    expect(await mailFiles()).not.toContain(`${unsentMail}.eml`);
  });

  it('half a year later not even an id; a case that nobody touched goes too, and frees the place it held', async () => {
    expect(await heldPlaces()).toEqual([{ held: 1 }, { held: 1 }]);
    await eraseOnThe('2027-06-08');
    for (const word of [ended.id, idle.id, idle.code]) expect(await places(word)).toEqual([]);
    expect(await heldPlaces()).toEqual([{ held: 0 }, { held: 0 }]);
    expect(await house.query('SELECT 1 FROM offering_hold')).toEqual([]);
  });

  it('nor in the log at its most talkative, even when something breaks', async () => {
    const clerkToday = await house.signIn('jobcenter');
    const logged = await placeCase(clerkToday, { waitingSince: '2027-06-01' });
    await house.asOwner(`ALTER TABLE referral_step ADD CONSTRAINT story CHECK (act <> 'end')`);
    const port = await freePort();
    const { settings } = house;
    const server = new OwnProcess('main', {
      DATABASE_URL: settings.DATABASE_URL,
      SESSION_SECRET: settings.SESSION_SECRET,
      DATA_DIR: settings.DATA_DIR,
      PORT: String(port),
      LOG_LEVEL: 'debug',
      CLOCK_STANDS_AT: house.clock.now(),
    });
    const visitor = new Visitor(`http://127.0.0.1:${port}`);
    await until(() => visitor.get('/api/health/live').then(isOk, () => false));
    const cookie = clerkToday.cookieHeader();
    const end = `/api/v1/referrals/${logged.id}/end`;
    expect((await visitor.get(`/api/v1/referrals?cursor=${logged.code}`, { cookie })).status).toBe(422);
    expect((await visitor.post(end, { reasonCode: 'other' }, { cookie })).status).toBe(500);
    for (const path of ['gap-answers', 'freshness-answers', 'client-offers'])
      expect((await visitor.get(`/api/v1/${path}/${link.token}`)).status).toBe(404);
    await until(async () => server.said().includes('client-offers'));
    await server.stop();
    expect(server.said()).toContain('unexpected error');
    expect(server.said()).toContain('/api/v1/referrals/…/end');
    for (const word of [logged.id, logged.code, link.token]) expect(server.said()).not.toContain(word);
  });
});

function isOk({ status }: { readonly status: number }): boolean {
  return status === 200;
}
