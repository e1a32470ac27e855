import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Post } from '../../src/platform/mail/post.js';
import { Transaction } from '../../src/platform/database/transaction.js';
import { EventHandlers } from '../../src/platform/outbox/event-handlers.js';
import { HandleEvent } from '../../src/platform/outbox/handle-event.js';
import { House } from '../support/house.js';

const LETTER = {
  fact: 'story.1',
  recipientOrganisationId: null,
  toAddress: 'bamf@test.example',
  subjectIds: [],
  subject: 'Ein Brief',
  text: 'Guten Tag.',
  html: '<p>Guten Tag.</p>',
};

describe('An event reaches its handler once', () => {
  let house: House;

  beforeAll(async () => {
    house = await House.open();
  });
  afterAll(() => house.close());

  const send = (fact: string): Promise<string> =>
    house.get(Transaction).run(() => house.get(Post).send({ ...LETTER, fact }));

  it('writes no mail when the change it belongs to fails', async () => {
    const failing = house.get(Transaction).run(async () => {
      await house.get(Post).send({ ...LETTER, fact: 'never' });
      throw new Error('the change fails');
    });
    await expect(failing).rejects.toThrow('the change fails');
    await house.settle();
    expect(await house.mails()).toHaveLength(0);
  });

  it('sends a posted mail, and the same fact only once', async () => {
    const first = await send('story.1');
    const second = await send('story.1');
    await house.settle();
    expect(second).toBe(first);
    expect(await house.mails()).toMatchObject([{ to: 'bamf@test.example', subject: 'Ein Brief' }]);
  });

  it('changes nothing when the queue delivers a second time', async () => {
    const mailId = await send('story.2');
    await house.settle();
    const [event] = await house.query<{ id: number }>(`SELECT id FROM outbox_event ORDER BY id DESC LIMIT 1`);
    const again = { eventId: event?.id ?? 0, handler: 'send-mail-when-posted' };
    await expect(house.inWorker(HandleEvent).execute(again)).resolves.toBe('already-handled');
    const [mail] = await house.query<{ attempts: number }>('SELECT attempts FROM mail WHERE id = $1', [
      mailId,
    ]);
    expect(mail?.attempts).toBe(1);
  });

  it('goes out again when the queue forgot it', async () => {
    const mailId = await send('story.3');
    await house.query(
      `UPDATE outbox_event SET relayed_at = clock_timestamp() - interval '10 minutes', relay_round = 1
       WHERE payload ->> 'mailId' = $1`,
      [mailId],
    );
    await house.settle();
    const [mail] = await house.query<{ state: string }>('SELECT state FROM mail WHERE id = $1', [mailId]);
    expect(mail?.state).toBe('sent');
  });

  it('is ended by the worker when somebody handled it by hand after it had gone out', async () => {
    const [event] = await house.query<{ id: number }>(
      `INSERT INTO outbox_event (name, version, payload, occurred_at, relayed_at, relay_round)
       VALUES ('gaps-changed', 1, '{"checkedOn": "2026-11-02", "changes": []}', clock_timestamp(), clock_timestamp(), 1)
       RETURNING id`,
    );
    const delivery = { eventId: event?.id ?? 0, handler: 'prepare-notices-when-gaps-change' };
    await expect(house.inWorker(HandleEvent).handleOnce(delivery)).resolves.toBe('handled');
    const [left] = await house.query('SELECT 1 FROM outbox_event WHERE id = $1 AND done_at IS NULL', [
      delivery.eventId,
    ]);
    expect(left).toBeDefined();
    await expect(house.inWorker(HandleEvent).execute(delivery)).resolves.toBe('already-handled');
    const hearing = house.inWorker(EventHandlers).hearing('gaps-changed', 1);
    for (const handler of hearing.filter((name) => name !== delivery.handler))
      await house.inWorker(HandleEvent).execute({ ...delivery, handler });
    expect(await house.query('SELECT 1 FROM outbox_event WHERE done_at IS NULL')).toEqual([]);
  });
});
