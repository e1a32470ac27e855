import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Transaction } from '../../src/platform/database/transaction.js';
import { Post } from '../../src/platform/mail/post.js';
import { EraseExpired, type ErasureCounts } from '../../src/retention/index.js';
import { inventDistrict } from '../support/areas.js';
import { placeCase, type SeenCase } from '../support/cases.js';
import { aSite } from '../support/courses.js';
import { House } from '../support/house.js';
import { aMember } from '../support/members.js';
import { whereItStands } from '../support/search-database.js';
import type { Visitor } from '../support/visitor.js';

describe('Erased cases leave nothing behind', () => {
  let house: House;
  let clerk: Visitor;
  let ended: SeenCase;
  let forgotten: SeenCase;
  const eraseOn = (moment: string): Promise<ErasureCounts> => {
    house.clock.moveTo(moment);
    return house.inWorker(EraseExpired).execute();
  };
  const post = (fact: string): Promise<string> =>
    house.get(Transaction).run(() =>
      house.get(Post).send({
        fact,
        recipientOrganisationId: null,
        toAddress: 'bamf@test.example',
        subjectIds: [],
        subject: 'Lücken',
        text: 'Worte',
        html: '<p>Worte</p>',
      }),
    );

  beforeAll(async () => {
    house = await House.open(); // 2026-11-23, 9:00 in Berlin
    await inventDistrict(house);
    await aMember(house, 'jobcenter', 'jobcenter');
    clerk = await house.signIn('jobcenter');
    ended = await placeCase(clerk);
    forgotten = await placeCase(clerk);
    await clerk.post(`/api/v1/referrals/${ended.id}/end`, { reasonCode: 'place-found' });
  });
  afterAll(() => house.close());

  it('knows where to look', async () => {
    expect(await whereItStands(house, ended.code)).toEqual(['public.referral: 1']);
    const tables = (await whereItStands(house, ended.id)).map((place) => place.replace(/: \d+$/, ''));
    expect(tables).toEqual([
      'public.audit_line',
      'public.outbox_event',
      'public.referral',
      'public.referral_step',
    ]);
  });

  it('keeps an ended case for fourteen days, and not a minute longer', async () => {
    expect(await eraseOn('2026-12-07T07:59:00Z')).toMatchObject({ 'ended-cases': 0 });
    expect(await whereItStands(house, ended.code)).not.toEqual([]);
    expect(await eraseOn('2026-12-07T08:00:00Z')).toMatchObject({ 'ended-cases': 1, 'idle-cases': 0 });
    expect(await whereItStands(house, ended.code)).toEqual([]);
    expect(await whereItStands(house, forgotten.code)).toEqual(['public.referral: 1']);
  });

  it('erases a case that nobody touched for half a year, and its lines with it', async () => {
    expect(await eraseOn('2027-05-22T07:00:00Z')).toMatchObject({ 'idle-cases': 0, 'audit-lines': 0 });
    const counts = await eraseOn('2027-05-22T08:00:00Z');
    expect(counts['idle-cases']).toBe(1);
    expect(counts['audit-lines']).toBeGreaterThanOrEqual(3);
    expect(await whereItStands(house, forgotten.code)).toEqual([]);
    expect(await whereItStands(house, forgotten.id)).toEqual([]);
    expect(await whereItStands(house, ended.id)).toEqual([]);
  });

  it('writes down what it erased, without saying what it was', async () => {
    const [line] = await house.query<{ facts: Record<string, number> }>(
      `SELECT facts FROM audit_line WHERE act = 'expired-erased' ORDER BY id DESC LIMIT 1`,
    );
    expect(line?.facts).toMatchObject({ 'idle-cases': 1, 'ended-cases': 0 });
  });

  it('forgets events and receipts after a month, but none that is not done', async () => {
    await post('story.done');
    await house.settle();
    // On its way: nobody hears it, so the relay would have done with it at its next beat.
    await house.query(
      `INSERT INTO outbox_event (name, version, payload, occurred_at, relayed_at, relay_round)
       VALUES ('waits', 1, '{}', $1, clock_timestamp(), 1)`,
      [house.clock.now()],
    );
    const counts = await eraseOn('2027-06-22T08:00:00Z');
    expect(counts).toMatchObject({ events: 1, 'event-receipts': 1 });
    expect(await house.query('SELECT name FROM outbox_event')).toEqual([{ name: 'waits' }]);
  });

  it('takes the words out of old mails, keeps the line, and does not tell the fact again', async () => {
    const counts = await eraseOn('2027-11-18T09:00:00Z');
    expect(counts['mail-texts']).toBe(1);
    const [mail] = await house.query<{ id: string }>(
      `SELECT id FROM mail WHERE fact = 'story.done' AND text_body = '' AND html_body = '' AND state = 'sent'`,
    );
    expect(await post('story.done')).toBe(mail?.id);
    expect((await eraseOn('2027-11-18T10:00:00Z'))['mail-texts']).toBe(0);
  });

  it('ends sessions, sign-in tries and questions whose time is over', async () => {
    const providerId = await aMember(house, 'vhs', 'provider');
    await aSite(house, providerId);
    const mailId = await post('story.question');
    await house.query(`INSERT INTO freshness_request VALUES ($1, $2, '2027-11-15', $3, $4, '2027-11-28')`, [
      randomUUID(),
      providerId,
      mailId,
      'a'.repeat(64),
    ]);
    await house.query(`DELETE FROM session; DELETE FROM login_attempt`);
    const end = `'2027-11-29 08:00:00+00'::timestamptz`;
    await house.query(
      `INSERT INTO session VALUES ('over', '{}', ${end}), ('runs', '{}', ${end} + interval '1 second')`,
    );
    await house.query(
      `INSERT INTO login_attempt VALUES ('over', 3, extract(epoch FROM ${end}) * 1000), ('endless', 1, NULL)`,
    );
    expect(await eraseOn('2027-11-28T08:00:00Z')).toMatchObject({ sessions: 0, 'freshness-requests': 0 });
    expect(await eraseOn('2027-11-29T08:00:00Z')).toMatchObject({
      sessions: 1,
      'sign-in-tries': 1,
      'freshness-requests': 1,
    });
  });
});
