import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openCounty, sevenPeopleWait } from '../support/a-county-with-demand.js';
import type { House } from '../support/house.js';
import { nightBefore } from '../support/nightly-check.js';
import type { SeenGap, SeenGaps } from '../support/seen-gap.js';
import type { Visitor } from '../support/visitor.js';

interface Opened {
  readonly organisationName: string;
  readonly answerUntil: string;
  readonly items: readonly {
    readonly gapId: string;
    readonly people: number | null;
    readonly answer: { readonly kind: string } | null;
  }[];
}

describe('A gap is answered by the mailed link', () => {
  let house: House;
  let nobody: Visitor;
  let token: string;
  let gapId: string;
  const linkOf = async (login: string): Promise<string> => {
    const mail = (await house.mails()).find(({ to }) => to === `${login}@test.example`);
    return /\/antwort\/([\w-]{43})\n/.exec(mail?.text ?? '')?.[1] ?? '';
  };
  const answer = (given: object, secret = token) =>
    nobody.post<{ code: string }>(`/api/v1/gap-answers/${secret}`, { gapId, ...given });
  const seenBy = async (login: string): Promise<SeenGap | undefined> =>
    (await (await house.signIn(login)).get<SeenGaps>('/api/v1/gaps')).body.items[0];

  beforeAll(async () => {
    ({ house } = await openCounty());
    await sevenPeopleWait(house);
    await nightBefore(house, '2026-11-24');
    house.clock.moveTo('2026-11-25T09:00:00Z');
    nobody = house.visitor();
    token = await linkOf('vhs');
    gapId = (await seenBy('vhs'))?.id ?? '';
  });
  afterAll(() => house.close());

  it('shows whoever holds it what the mail said, and nothing else', async () => {
    const { status, body, headers } = await nobody.get<Opened>(`/api/v1/gap-answers/${token}`);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toContain('no-store');
    expect(body).toEqual({
      organisationName: 'Volkshochschule Altdorf',
      answerUntil: '2026-12-04',
      items: [
        {
          gapId,
          areaName: 'Verbandsgemeinde Altdorf',
          formatTitle: 'Allgemein',
          level: 'A1',
          people: 7,
          cause: 'no-offering-of-format',
          longestWaitDays: 64,
          answer: null,
        },
      ],
    });
    const office = await nobody.get<Opened>(`/api/v1/gap-answers/${await linkOf('immigration-office')}`);
    expect(office.body.items[0]?.people).toBeNull();
  });

  it.each<[string, object, string]>([
    ['a promise without a day', { kind: 'promised' }, 'planned-day-missing'],
    ['a day in the past', { kind: 'planned', plannedOn: '2026-11-24' }, 'planned-day-past'],
    ['a refusal without a reason', { kind: 'cannot' }, 'reason-missing'],
    ['a name', { kind: 'planned', note: 'Frau Beispiel ruft an: 07274 123456' }, 'personal-data'],
    ['an unknown kind', { kind: 'perhaps' }, 'invalid-fields'],
    ['an unknown reason', { kind: 'cannot', reasonCode: 'bad-weather' }, 'invalid-fields'],
  ])('does not take %s', async (_, given, code) => {
    expect(await answer(given)).toMatchObject({ status: 422, body: { code } });
  });

  it('takes a promise, which everybody who may see the gap can read', async () => {
    const given = { kind: 'promised', plannedOn: '2027-01-11', note: 'Raum ist frei.' };
    expect((await answer(given)).status).toBe(204);
    house.clock.moveTo('2026-11-25T09:01:00Z');
    expect((await answer(given)).status).toBe(204);
    expect(await house.query('SELECT 1 FROM gap_answer')).toHaveLength(1);
    expect((await seenBy('counselling'))?.answers).toEqual([
      expect.objectContaining({ organisationName: 'Volkshochschule Altdorf', ...given }),
    ]);
    const { body } = await nobody.get<Opened>(`/api/v1/gap-answers/${token}`);
    expect(body.items[0]?.answer).toMatchObject({ kind: 'promised' });
  });

  it('leaves a line in the protocol that says by which way', async () => {
    const lines = await house.query<{ facts: object }>(
      `SELECT facts FROM audit_line WHERE act = 'gap-answered'`,
    );
    expect(lines).toEqual([{ facts: expect.objectContaining({ channel: 'mail-link', kind: 'promised' }) }]);
  });

  it('tells the Kreisverwaltung and the BAMF in the next digest', async () => {
    await nightBefore(house, '2026-11-26');
    const mails = (await house.mails()).filter(({ subject }) => subject.includes('beantwortete'));
    expect(mails.map(({ to }) => to)).toEqual(['bamf@test.example', 'district@test.example']);
    expect(mails[0]?.text).toContain(
      'Antwort von Volkshochschule Altdorf: zugesagt zum 11.01.2027, „Raum ist frei.“',
    );
  });

  it('lets the latest answer count, and tells of it once more', async () => {
    house.clock.moveTo('2026-11-26T09:00:00Z');
    expect((await answer({ kind: 'cannot', reasonCode: 'no-room' })).status).toBe(204);
    expect((await seenBy('district'))?.answers).toEqual([expect.objectContaining({ kind: 'cannot' })]);
    await nightBefore(house, '2026-11-27');
    await nightBefore(house, '2026-11-28');
    const mails = (await house.mails()).filter(({ subject }) => subject.includes('beantwortete'));
    expect(mails).toHaveLength(4);
  });

  it('says the same of a wrong, a broken and an expired link', async () => {
    const wrong = await nobody.get(`/api/v1/gap-answers/${'x'.repeat(43)}`);
    const broken = await nobody.get('/api/v1/gap-answers/kein%20Link');
    house.clock.moveTo('2027-01-23T23:00:00Z');
    const expired = await nobody.get(`/api/v1/gap-answers/${token}`);
    const late = await answer({ kind: 'planned' });
    const detail = 'Diesen Antwortlink gibt es nicht, oder er ist abgelaufen.';
    for (const { status, body } of [wrong, broken, expired, late])
      expect({ status, body }).toMatchObject({ status: 404, body: { code: 'not-found', detail } });
  });

  it('answers for its own mail only, and for its own recipient', async () => {
    house.clock.moveTo('2026-11-28T09:00:00Z');
    const elsewhere = await nobody.post(`/api/v1/gap-answers/${token}`, {
      gapId: '00000000-0000-4000-8000-000000000000',
      kind: 'planned',
    });
    expect(elsewhere.status).toBe(404);
    expect(
      await house.query(`SELECT DISTINCT name FROM gap_answer JOIN organisation o ON o.id = organisation_id`),
    ).toEqual([{ name: 'Volkshochschule Altdorf' }]);
  });

  it.each([
    ['counselling', 403],
    ['far-school', 404],
    ['social-welfare-office', 404],
    ['jobcenter', 204],
    ['district', 204],
  ])('lets %s answer with its account: %i', async (login, status) => {
    const clerk = await house.signIn(login);
    expect((await clerk.post(`/api/v1/gaps/${gapId}/answers`, { kind: 'planned' })).status).toBe(status);
  });
});
