import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openCounty, sevenPeopleWait } from '../support/a-county-with-demand.js';
import type { House } from '../support/house.js';
import type { ReceivedMail } from '../support/mailbox.js';
import { nightBefore } from '../support/nightly-check.js';
import type { SeenGap, SeenGaps } from '../support/seen-gap.js';

describe('An unanswered gap reaches the district', () => {
  let house: House;
  const gap = async (): Promise<SeenGap | undefined> =>
    (await (await house.signIn('district')).get<SeenGaps>('/api/v1/gaps')).body.items[0];
  const newMails = async (before: number): Promise<readonly ReceivedMail[]> => {
    const mails = await house.mails();
    expect(mails.length).toBeGreaterThanOrEqual(before);
    return mails.filter(({ subject }) => !subject.includes('neue Versorgungslücke'));
  };

  beforeAll(async () => {
    ({ house } = await openCounty());
    await sevenPeopleWait(house);
    await nightBefore(house, '2026-11-24');
    for (const login of ['jobcenter', 'bamf']) {
      const clerk = await house.signIn(login);
      const id = (await gap())?.id;
      expect((await clerk.post(`/api/v1/gaps/${id}/answers`, { kind: 'planned' })).status).toBe(204);
    }
  });
  afterAll(() => house.close());

  it('is not overdue on the last day of the deadline', async () => {
    await nightBefore(house, '2026-12-04');
    expect(await gap()).toMatchObject({ isOverdue: false });
    expect((await newMails(5)).filter(({ subject }) => subject.includes('ohne Antwort'))).toEqual([]);
  });

  it('is told to the district the night after, with those who owe an answer', async () => {
    await nightBefore(house, '2026-12-05');
    expect(await gap()).toMatchObject({ isOverdue: true });
    const told = (await newMails(6)).filter(({ subject }) => subject.includes('ohne Antwort'));
    expect(told.map(({ to }) => to)).toEqual(['district@test.example']);
    expect(told[0]?.subject).toBe('Kurskreis: 1 Versorgungslücke ohne Antwort im Landkreis Altdorf');
    expect(told[0]?.text).toContain(
      'Keine Antwort von: Testorganisation immigration-office, Volkshochschule Altdorf\n',
    );
  });

  it('is told once', async () => {
    const before = (await house.mails()).length;
    await nightBefore(house, '2026-12-06');
    expect(await house.mails()).toHaveLength(before);
  });

  it('is no longer overdue when the last answer has come', async () => {
    for (const login of ['immigration-office', 'vhs']) {
      const clerk = await house.signIn(login);
      const answer = { kind: 'cannot', reasonCode: 'no-teacher' };
      expect((await clerk.post(`/api/v1/gaps/${(await gap())?.id}/answers`, answer)).status).toBe(204);
    }
    expect(await gap()).toMatchObject({ isOverdue: false });
  });
});
