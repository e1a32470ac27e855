import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OpenDemand } from '../../src/referrals/index.js';
import { openCounty, type County } from '../support/a-county-with-demand.js';
import { aCase, detailsOf, doWith, placeCase, type SeenCase, type SeenProblem } from '../support/cases.js';
import { morningOf } from '../support/morning-watch.js';
import type { Visitor } from '../support/visitor.js';

interface Addressed {
  readonly items: readonly { readonly id: string; readonly code: string }[];
}
interface Drafts {
  readonly items: readonly {
    readonly kind: string;
    readonly text: string;
    readonly legalPlace: string;
    readonly note: string;
    readonly dueOn: string;
  }[];
}

describe('A provider answers a referral', () => {
  let county: County;
  let clerk: Visitor;
  let asked: Visitor;
  let stranger: Visitor;
  const addressed = async (who: Visitor): Promise<readonly string[]> =>
    (await who.get<Addressed>('/api/v1/referrals/addressed')).body.items.map(({ id }) => id);
  const send = (given: object = {}): Promise<SeenCase> =>
    placeCase(clerk, { accessRoute: 'entitled', addressedProviderId: county.ids['vhs'], ...given });
  const answer = (
    who: Visitor,
    { id }: SeenCase,
    act: string,
    body: object = {},
  ): ReturnType<Visitor['post']> => who.post(`/api/v1/referrals/addressed/${id}/${act}`, body);

  beforeAll(async () => {
    county = await openCounty();
    clerk = await county.house.signIn('counselling');
    asked = await county.house.signIn('vhs');
    stranger = await county.house.signIn('far-school');
  });
  afterAll(() => county.house.close());

  it('must be an active provider', async () => {
    for (const addressedProviderId of [randomUUID(), county.ids['jobcenter']]) {
      const body = aCase({ accessRoute: 'entitled', addressedProviderId });
      const refused = await clerk.post<SeenProblem>('/api/v1/referrals', body);
      expect(refused.body).toMatchObject({ status: 422, code: 'unknown-provider' });
    }
  });

  it('is asked for five working days, and sees need, code and office, never more', async () => {
    const sent = await send({ level: 'A2', dayparts: ['morning'], duplicateKey: null, wishes: [] });
    expect(sent).toMatchObject({ state: 'submitted' });
    expect(await detailsOf(clerk, sent)).toMatchObject({
      addressedProvider: { id: county.ids['vhs'], name: 'Volkshochschule Altdorf' },
      answerUntil: '2026-11-30',
      steps: [{ act: 'submit' }],
    });
    const { items } = (await asked.get<Addressed>('/api/v1/referrals/addressed')).body;
    expect(items).toEqual([
      {
        id: sent.id,
        code: sent.code,
        officeName: 'Testorganisation counselling',
        answerUntil: '2026-11-30',
        ags: '99901001',
        formatCode: 'general',
        level: 'A2',
        accessRoute: 'entitled',
        entitledUntil: null,
        dayparts: ['morning'],
        childrenUnderThree: 0,
        childrenFromThree: 0,
        mobility: 'public-transport',
        waitingSince: '2026-10-12',
      },
    ]);
    expect(await county.house.get(OpenDemand).all()).toHaveLength(1);
  });

  it('learns of it by mail: by the code, and until when', async () => {
    await county.house.settle();
    const [mail, ...others] = await county.house.mails();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      to: 'vhs@test.example',
      subject: 'Kurskreis: Ein Fall wartet bis 30.11.2026 auf Ihre Antwort',
      text: expect.stringMatching(/den Fall [A-Z0-9]{8} geschickt[^]*\/vermittlungen\n/),
    });
    expect(mail?.text).not.toContain('counselling');
  });

  it('leaves one line a day in the protocol for having looked', async () => {
    await addressed(asked);
    await addressed(asked);
    const lines = await county.house.query(
      `SELECT organisation_id AS by, owner_organisation_id AS owner FROM audit_line WHERE act = 'referral-read'`,
    );
    expect(lines).toEqual([{ by: county.ids['vhs'], owner: county.ids['counselling'] }]);
  });

  it('shows the case to no other provider, neither in its list nor by its id', async () => {
    const [id = ''] = await addressed(asked);
    expect(await addressed(stranger)).toEqual([]);
    for (const act of ['list', 'return', 'reject']) {
      const reasonCode = act === 'return' ? 'other' : 'not-entitled';
      const body = act === 'list' ? {} : { reasonCode };
      const tried = await stranger.post(`/api/v1/referrals/addressed/${id}/${act}`, body);
      expect(tried.status).toBe(404);
    }
    expect((await stranger.get(`/api/v1/referrals/addressed/${id}/messages`)).status).toBe(404);
    expect((await asked.get(`/api/v1/referrals/${id}`)).status).toBe(403);
  });

  it('takes the person on its list, and then sees the case no more', async () => {
    const [id = ''] = await addressed(asked);
    const taken = await answer(asked, { id } as SeenCase, 'list');
    expect(taken.body).toEqual({ id, code: expect.any(String), state: 'waiting' });
    expect(await addressed(asked)).toEqual([]);
    expect((await answer(asked, { id } as SeenCase, 'list')).status).toBe(404);
    expect(await detailsOf(clerk, { id })).toMatchObject({
      state: 'waiting',
      answerUntil: null,
      addressedProvider: { name: 'Volkshochschule Altdorf' },
      steps: [
        { act: 'submit' },
        { act: 'list', by: 'provider', organisationName: 'Volkshochschule Altdorf' },
      ],
    });
  });

  it('gives another back to the common list, with a reason from the list', async () => {
    const sent = await send();
    expect((await answer(asked, sent, 'return')).status).toBe(422);
    expect((await answer(asked, sent, 'return', { reasonCode: 'no-answer' })).status).toBe(422);
    expect((await answer(asked, sent, 'return', { reasonCode: 'lack-of-capacity' })).status).toBe(200);
    await county.house.settle();
    const [told] = (await county.house.mails()).filter(({ subject }) => subject.endsWith(sent.code));
    expect(told).toMatchObject({
      to: 'counselling@test.example',
      subject: `Kurskreis: Antwort zum Fall ${sent.code}`,
      text: expect.stringMatching(/zurückgegeben[^]*Grund: kein Platz\./),
    });
    expect(await detailsOf(clerk, sent)).toMatchObject({
      state: 'waiting',
      waitingSince: '2026-10-12',
      addressedProvider: null,
      steps: [{ act: 'submit' }, { act: 'return', reasonCode: 'lack-of-capacity' }],
    });
  });

  it('refuses a third, with a reason from the list', async () => {
    const sent = await send();
    expect((await answer(asked, sent, 'reject', { reasonCode: 'nationality' })).status).toBe(422);
    expect((await answer(asked, sent, 'reject', { reasonCode: 'already-in-course' })).status).toBe(200);
    expect(await detailsOf(clerk, sent)).toMatchObject({ state: 'rejected', endedAt: expect.any(String) });
  });

  it('is asked no more once the office took the case back, which then knows what to tell it', async () => {
    const sent = await send();
    await doWith(clerk, sent, 'revoke');
    expect(await addressed(asked)).toEqual([]);
    expect((await answer(asked, sent, 'list')).status).toBe(404);
    const { items } = (await clerk.get<Drafts>(`/api/v1/referrals/${sent.id}/messages`)).body;
    expect(items).toEqual([
      expect.objectContaining({
        kind: 'case-withdrawn',
        recipient: 'Volkshochschule Altdorf',
        text: expect.stringContaining(sent.code),
        dueOn: '2026-11-23',
      }),
    ]);
  });

  it('is handed drafts of what the law asks of it once six weeks are over, and is told that nobody sends them', async () => {
    const sent = await send({ waitingSince: '2026-10-11' });
    const { items } = (await asked.get<Drafts>(`/api/v1/referrals/addressed/${sent.id}/messages`)).body;
    expect(items.map(({ kind }) => kind)).toEqual(['late-start-to-person', 'late-start-to-bamf']);
    for (const draft of items) {
      expect(draft).toMatchObject({ legalPlace: 'IntV § 7 Abs. 4 Satz 3', dueOn: '2026-11-23' });
      expect(draft.note).toContain('Kurskreis verschickt sie nie');
      expect(draft.text).not.toContain(sent.code);
    }
    expect((await clerk.get<Drafts>(`/api/v1/referrals/${sent.id}/messages`)).body.items).toEqual([]);
    await county.house.settle();
    const sentBy = (await county.house.mails()).filter(({ text }) => text.includes('sechs Wochen'));
    expect(sentBy).toEqual([]);
  });

  it('has until the end of its last day; the morning after, the case is on the list and the office is told', async () => {
    const [id = ''] = await addressed(asked);
    await morningOf(county.house, '2026-11-30');
    expect(await addressed(asked)).toEqual([id]);
    await morningOf(county.house, '2026-12-01');
    expect(await addressed(asked)).toEqual([]);
    const { steps, code, addressedProvider } = await detailsOf(clerk, { id });
    expect(addressedProvider).toBeNull();
    expect(steps.at(-1)).toMatchObject({ act: 'return', by: 'platform', reasonCode: 'no-answer' });
    const told = (await county.house.mails()).filter(({ text }) => text.includes('Ohne Antwort'));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ to: 'counselling@test.example' });
    expect(told[0]?.text).toContain(`- ${code}: Frist verstrichen`);
  });

  it('is changed at a draft only', async () => {
    const draft = await send({ isDraft: true });
    const change = { ...aCase({ accessRoute: 'entitled' }), version: 1, addressedProviderId: null };
    const changed = await clerk.put<SeenCase>(`/api/v1/referrals/${draft.id}`, change);
    expect(changed.status).toBe(200);
    expect(await doWith(clerk, draft, 'submit')).toMatchObject({ state: 'waiting' });
    const sent = await send();
    const late = { ...change, version: sent.version };
    expect((await clerk.put<SeenProblem>(`/api/v1/referrals/${sent.id}`, late)).body).toMatchObject({
      status: 409,
      code: 'already-submitted',
    });
  });
});
