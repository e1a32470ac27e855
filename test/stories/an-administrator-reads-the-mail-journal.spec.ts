import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Post } from '../../src/platform/mail/post.js';
import { Transaction } from '../../src/platform/database/transaction.js';
import { House } from '../support/house.js';
import { aMember } from '../support/members.js';
import { watchesQueues } from '../support/queue-story.js';
import type { Visitor } from '../support/visitor.js';

interface Line {
  readonly id: string;
  readonly subject: string;
  readonly state: string;
  readonly attempts: number;
}
interface Page {
  readonly items: readonly Line[];
  readonly nextCursor: string | null;
}

describe('An administrator reads the mail journal', () => {
  let house: House;
  let administrator: Visitor;
  const page = async (query = ''): Promise<Page> =>
    (await administrator.get<Page>(`/api/v1/mails${query}`)).body;

  /** What is published in this transaction counts as on its way: the worker, which looks each second, leaves it alone. */
  const holdBack = (): Promise<unknown> =>
    house
      .get(Transaction)
      .manager.query(
        'UPDATE outbox_event SET relayed_at = clock_timestamp(), relay_round = 1 WHERE done_at IS NULL',
      );

  beforeAll(async () => {
    house = await House.open();
    await aMember(house, 'landkreis', 'district', { isAdministrator: true });
    await aMember(house, 'other', 'district');
    administrator = await house.signIn('landkreis');
    for (const [number, day] of ['20', '21', '21', '22'].entries()) {
      house.clock.moveTo(`2026-11-${day}T08:00:00Z`);
      await house.get(Transaction).run(async () => {
        await house.get(Post).send({
          fact: `story.${number}`,
          recipientOrganisationId: null,
          toAddress: 'bamf@test.example',
          subjectIds: [],
          subject: `Brief ${number}`,
          text: `Text ${number}`,
          html: `<p>Text ${number}</p>`,
        });
        await holdBack();
      });
    }
  });
  afterAll(() => house.close());

  it('sees what waits, the newest first, and what it says', async () => {
    const { items } = await page();
    expect(items).toHaveLength(4);
    expect(items[0]).toMatchObject({ subject: 'Brief 3', state: 'waiting', attempts: 0, sentAt: null });
    expect(items[0]).not.toHaveProperty('textBody');
    const mail = await administrator.get(`/api/v1/mails/${items[0]?.id}`);
    expect(mail.body).toMatchObject({ textBody: 'Text 3', htmlBody: '<p>Text 3</p>', lastError: null });
  });

  it('sees that they left', async () => {
    await house.query('UPDATE outbox_event SET relayed_at = NULL WHERE done_at IS NULL');
    await house.settle();
    for (const line of (await page()).items) expect(line).toMatchObject({ state: 'sent', attempts: 1 });
  });

  it('turns the pages', async () => {
    const seen: Line[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const next: Page = await page(`?limit=1&cursor=${cursor}`);
      seen.push(...next.items);
      cursor = next.nextCursor;
    }
    expect(seen).toEqual((await page()).items);
  });

  it('is told when there is no such mail', async () => {
    for (const id of [randomUUID(), 'none'])
      expect((await administrator.get(`/api/v1/mails/${id}`)).status).toBe(404);
  });

  it('does not read what a mail says of a case', async () => {
    const id = await house.get(Transaction).run(() =>
      house.get(Post).send({
        fact: 'story.case',
        recipientOrganisationId: null,
        toAddress: 'jobcenter@test.example',
        subjectIds: [randomUUID()],
        subject: 'Platz für K7M3TX9P',
        text: 'Ein Platz für K7M3TX9P',
        html: '<p>Ein Platz für K7M3TX9P</p>',
      }),
    );
    await house.settle();
    const mail = await administrator.get(`/api/v1/mails/${id}`);
    expect(mail.body).toMatchObject({ state: 'sent', textBody: '', htmlBody: '' });
    expect(JSON.stringify([mail.body, await page()])).not.toContain('K7M3TX9P');
    expect(JSON.stringify(await house.mails())).toContain('K7M3TX9P');
  });

  it('sends one again that could not leave, and no other', async () => {
    const [sent] = (await page()).items;
    const again = () => administrator.post(`/api/v1/mails/${sent?.id}/send-again`);
    expect((await again()).status).toBe(409);
    await house.query(`UPDATE mail SET state = 'failed', last_error = 'the server was away' WHERE id = $1`, [
      sent?.id,
    ]);
    expect((await again()).status).toBe(204);
    expect((await again()).status).toBe(409);
    await house.settle();
    expect((await page()).items[0]).toMatchObject({ id: sent?.id, state: 'sent', attempts: 2 });
  });

  it('sees what the worker does, and deals with what failed', async () => {
    await watchesQueues(house, administrator);
  });

  it('is the only one who may', async () => {
    const other = await house.signIn('other');
    const [mail] = (await page()).items;
    expect((await other.get('/api/v1/mails')).status).toBe(403);
    expect((await other.get(`/api/v1/mails/${mail?.id}`)).status).toBe(403);
    expect((await house.visitor().get('/api/v1/mails')).status).toBe(401);
  });
});
