import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Transaction } from '../../src/platform/database/transaction.js';
import { Post } from '../../src/platform/mail/post.js';
import { SendMailDigests } from '../../src/notifications/index.js';
import { House } from '../support/house.js';
import { aMember } from '../support/members.js';
import type { Visitor } from '../support/visitor.js';

interface Line {
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly isRead: boolean;
  readonly channel: string;
}
interface List {
  readonly items: readonly Line[];
  readonly unread: number;
}

describe('An organisation reads what it was told', () => {
  let house: House;
  let jobcenter: string;
  let clerk: Visitor;
  let colleague: Visitor;
  let stranger: Visitor;
  let number = 0;

  const tell = (kind: string, recipientOrganisationId = jobcenter): Promise<string> =>
    house.get(Transaction).run(() =>
      house.get(Post).send({
        kind,
        way: '/faelle',
        fact: `story.${number++}`,
        recipientOrganisationId,
        toAddress: 'jobcenter@test.example',
        subjectIds: [],
        subject: `Kurskreis: Brief ${number}`,
        text: `Text ${number}`,
        html: `<p>Text ${number}</p>`,
      }),
    );
  const list = async (who: Visitor, query = ''): Promise<List> =>
    (await who.get<List>(`/api/v1/notifications${query}`)).body;
  const choose = (kind: string, channel: string) =>
    clerk.put('/api/v1/notification-settings', { choices: [{ kind, channel }] });

  beforeAll(async () => {
    house = await House.open();
    jobcenter = await aMember(house, 'jobcenter', 'jobcenter');
    await aMember(house, 'other', 'jobcenter');
    await house.query(
      `INSERT INTO account (id, organisation_id, login, password_hash, is_administrator, created_at)
       SELECT gen_random_uuid(), organisation_id, 'colleague', password_hash, false, created_at
       FROM account WHERE login = 'jobcenter'`,
    );
    clerk = await house.signIn('jobcenter');
    colleague = await house.signIn('colleague');
    stranger = await house.signIn('other');
  });
  afterAll(() => house.close());

  it('sees its own alone, the newest first, by kind where it asks', async () => {
    await tell('case-clocks');
    house.clock.moveTo('2026-11-23T08:01:00Z');
    await tell('place-offer');
    const { items, unread } = await list(clerk);
    expect(items.map(({ kind }) => kind)).toEqual(['place-offer', 'case-clocks']);
    expect(unread).toBe(2);
    expect((await list(clerk, '?kind=case-clocks')).items).toHaveLength(1);
    expect(await list(stranger)).toMatchObject({ items: [], unread: 0 });
    expect((await stranger.get(`/api/v1/notifications/${items[0]?.id}`)).status).toBe(404);
    expect((await stranger.post(`/api/v1/notifications/${items[0]?.id}/read`)).status).toBe(404);
  });

  it('marks as read for the account alone', async () => {
    const [first] = (await list(clerk)).items;
    expect((await clerk.get(`/api/v1/notifications/${first?.id}`)).body).toMatchObject({ text: 'Text 2' });
    await clerk.post(`/api/v1/notifications/${first?.id}/read`);
    expect((await list(clerk)).items.map(({ isRead }) => isRead)).toEqual([true, false]);
    expect((await list(colleague)).unread).toBe(2);
    await colleague.post('/api/v1/notifications/read');
    expect((await list(colleague, '?unread=true')).items).toEqual([]);
    expect((await clerk.get('/api/v1/notifications/unread')).body).toEqual({ unread: 1 });
  });

  it('chooses the way of a kind, but not of what has a deadline; the protocol says so', async () => {
    expect((await choose('place-offer', 'app')).body).toMatchObject({ code: 'mail-required' });
    expect((await choose('freshness', 'app')).body).toMatchObject({ code: 'not-for-this-organisation' });
    expect((await choose('case-clocks', 'digest')).status).toBe(200);
    await choose('placement-test', 'app');
    await choose('placement-test', 'app'); // changes nothing, and writes no line
    const lines = await house.query(
      `SELECT facts FROM audit_line WHERE act = 'notifications-chosen' ORDER BY id`,
    );
    expect(lines).toEqual([{ facts: { 'case-clocks': 'digest' } }, { facts: { 'placement-test': 'app' } }]);
  });

  it('gets one mail of the morning for what it collects, however often it is asked for, and none for the rest', async () => {
    await house.settle();
    const before = (await house.mails()).length;
    await tell('case-clocks');
    await tell('case-clocks');
    await tell('placement-test');
    await tell('place-offer');
    await house.settle();
    expect(await house.mails()).toHaveLength(before + 1);
    await Promise.all([1, 2, 3].map(() => house.inWorker(SendMailDigests).execute()));
    await tell('case-clocks'); // waits for tomorrow
    await house.inWorker(SendMailDigests).execute();
    await house.settle();
    const mails = await house.mails();
    expect(mails).toHaveLength(before + 2);
    expect(
      mails.filter(({ subject }) => subject === 'Kurskreis: Tagesübersicht, 2 Mitteilungen'),
    ).toHaveLength(1);
    house.clock.moveTo('2026-11-24T06:00:00Z');
    await house.inWorker(SendMailDigests).execute();
    await house.settle();
    expect(await house.mails()).toHaveLength(before + 3);
    expect((await list(clerk, '?kind=placement-test')).items).toMatchObject([
      { channel: 'app', isRead: false },
    ]);
  });

  it('reads nothing of what was erased', async () => {
    const before = await list(clerk);
    await house.query(`UPDATE mail SET text_body = '', subject = 'Mit dem Fall gelöscht' WHERE id = $1`, [
      before.items[0]?.id,
    ]);
    const after = await list(clerk);
    expect(after.items).toEqual(before.items.slice(1));
    expect((await clerk.get(`/api/v1/notifications/${before.items[0]?.id}`)).status).toBe(404);
  });
});
