import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EnterTestResult, OpenDemand } from '../../src/referrals/index.js';
import { openCounty, type County } from '../support/a-county-with-demand.js';
import { aCase, detailsOf, doWith, placeCase, type SeenCase, type SeenProblem } from '../support/cases.js';
import { courseForm } from '../support/courses.js';
import { morningOf } from '../support/morning-watch.js';
import type { Visitor } from '../support/visitor.js';

interface Page {
  readonly items: readonly SeenCase[];
}

describe('A case goes from draft to completed', () => {
  let county: County;
  let clerk: Visitor;
  let provider: Visitor;
  let course: string;
  let draft: SeenCase;
  const demand = async (): Promise<number> => (await county.house.get(OpenDemand).all()).length;
  const listed = async (state: string): Promise<readonly string[]> =>
    (await clerk.get<Page>(`/api/v1/referrals?state=${state}`)).body.items.map(({ id }) => id);
  const acts = async (): Promise<readonly string[]> =>
    (await detailsOf(clerk, draft)).steps.map(({ act, by, organisationName }) =>
      [act, by, organisationName ?? '–'].join(' '),
    );
  const refused = async (act: string, body: object = {}): Promise<SeenProblem> =>
    (await clerk.post<SeenProblem>(`/api/v1/referrals/${draft.id}/${act}`, body)).body;

  beforeAll(async () => {
    county = await openCounty();
    const { house, siteId } = county;
    clerk = await house.signIn('counselling');
    provider = await house.signIn('vhs');
    const made = await provider.post<{ id: string }>('/api/v1/offerings', courseForm(house, siteId));
    course = made.body.id;
  });
  afterAll(() => county.house.close());

  it.each([
    ['a Kurstyp that is none', () => [{ kind: 'format', formatCode: 'swimming' }]],
    ['a course that is none', () => [{ kind: 'offering', offeringId: randomUUID() }]],
    ['the same course twice', () => [course, course].map((offeringId) => ({ kind: 'offering', offeringId }))],
    ['nine wishes', () => Array.from({ length: 9 }, () => ({ kind: 'format', formatCode: 'general' }))],
  ])('is told in German what is wrong with %s', async (_what, wishes) => {
    const body = aCase({ accessRoute: 'entitled', wishes: wishes() });
    const answer = await clerk.post<SeenProblem>('/api/v1/referrals', body);
    expect(answer.status).toBe(422);
    expect(answer.body.fields).toEqual([
      { field: 'wishes', code: expect.any(String), message: expect.stringMatching(/^[A-ZÄÖÜ].*\.$/u) },
    ]);
  });

  it('keeps a draft to itself: nobody counts it', async () => {
    draft = await placeCase(clerk, {
      accessRoute: 'entitled',
      level: null,
      isDraft: true,
      wishes: [
        { kind: 'offering', offeringId: course },
        { kind: 'format', formatCode: 'literacy' },
      ],
    });
    expect(draft).toMatchObject({ state: 'draft', version: 1 });
    expect(await demand()).toBe(0);
    expect(await listed('draft')).toEqual([draft.id]);
    expect(await listed('open')).toEqual([]);
    expect(await acts()).toEqual([]);
    expect(await refused('end', { reasonCode: 'other' })).toMatchObject({ code: 'referral-not-open' });
    expect(await refused('pause', { reasonCode: 'away' })).toMatchObject({ code: 'pause-not-now' });
  });

  it('changes it, the day of registration too, as long as it is a draft', async () => {
    const need = aCase({ accessRoute: 'entitled', level: null, waitingSince: '2026-11-02', version: 1 });
    const changed = await clerk.put<SeenCase>(`/api/v1/referrals/${draft.id}`, need);
    expect(changed.body).toMatchObject({ state: 'draft', waitingSince: '2026-11-02', version: 2 });
    expect((await detailsOf(clerk, draft)).wishes).toEqual([]);
  });

  it('submits it: nobody is addressed, so it is on the list at once, by two steps', async () => {
    expect(await doWith(clerk, draft, 'submit')).toMatchObject({ state: 'waiting', version: 4 });
    expect(await acts()).toEqual(['submit office Testorganisation counselling', 'list platform –']);
    expect(await demand()).toBe(1);
    expect(await refused('submit')).toMatchObject({
      status: 409,
      code: 'step-not-now',
      detail: 'Das geht jetzt nicht: Dieser Fall ist auf der Warteliste.',
    });
  });

  it('keeps its turn from now on: the day of registration stays', async () => {
    const need = aCase({ accessRoute: 'entitled', level: null, waitingSince: '2026-10-01', version: 4 });
    const answer = await clerk.put<SeenProblem>(`/api/v1/referrals/${draft.id}`, need);
    expect(answer.body).toMatchObject({ status: 422, code: 'waiting-since-fixed' });
  });

  it('pauses and wakes, without a word of why in its position', async () => {
    expect(await refused('pause', { reasonCode: 'ill' })).toMatchObject({ status: 422 });
    expect(await refused('pause', { reasonCode: 'away', resumesOn: '2026-11-23' })).toMatchObject({
      status: 422,
      code: 'resumes-on-not-later',
    });
    const paused = await doWith(clerk, draft, 'pause', { reasonCode: 'away', resumesOn: '2026-12-01' });
    expect(paused.pause).toEqual({ since: '2026-11-23', reason: 'away', resumesOn: '2026-12-01' });
    expect(await demand()).toBe(0);
    expect(await listed('paused')).toEqual([draft.id]);
    const awake = await doWith(clerk, draft, 'resume');
    expect(awake).toMatchObject({ pause: null, state: 'waiting', waitingSince: '2026-11-02' });
    expect(await demand()).toBe(1);
    expect(await refused('resume')).toMatchObject({ status: 409, code: 'not-paused' });
  });

  it('is tested: level and Kurstyp reach the case, with a line in the protocol that says no more', async () => {
    const { house, ids } = county;
    const tester = {
      accountId: randomUUID(),
      organisationId: ids['vhs'] ?? '',
      organisationKind: 'provider',
      isAdministrator: false,
    } as const;
    const result = { referralId: draft.id, level: 'A1', formatCode: 'general' } as const;
    await house.get(EnterTestResult).execute(result, tester);
    expect(await detailsOf(clerk, draft)).toMatchObject({ level: 'A1', formatCode: 'general' });
    const lines = await house.query<{ facts: object }>(
      `SELECT facts FROM audit_line WHERE act = 'referral-tested' AND subject_id = $1`,
      [draft.id],
    );
    expect(lines).toEqual([{ facts: {} }]);
  });

  it('is offered a place, takes it, is registered, and cannot be changed meanwhile', async () => {
    const offer = await provider.post<{ id: string }>(`/api/v1/offerings/${course}/next-offer`);
    expect(offer.status).toBe(201);
    const { version } = await detailsOf(clerk, draft);
    const need = aCase({ accessRoute: 'entitled', waitingSince: '2026-11-02', version });
    expect((await clerk.put<SeenProblem>(`/api/v1/referrals/${draft.id}`, need)).body).toMatchObject({
      status: 409,
      code: 'change-not-now',
      detail: 'Das geht jetzt nicht: Dieser Fall ist mit einem offenen Platzangebot.',
    });
    await clerk.post(`/api/v1/place-offers/${offer.body.id}/accept`);
    await provider.post(`/api/v1/place-offers/${offer.body.id}/enrol`);
    expect(await detailsOf(clerk, draft)).toMatchObject({ state: 'enrolled' });
  });

  it('begins with its section, on the morning of that day', async () => {
    await morningOf(county.house, '2026-12-13');
    expect(await detailsOf(clerk, draft)).toMatchObject({ state: 'enrolled' });
    await morningOf(county.house, '2026-12-14');
    expect(await detailsOf(clerk, draft)).toMatchObject({ state: 'started' });
    expect(await refused('end', { reasonCode: 'other' })).toMatchObject({ code: 'referral-not-open' });
  });

  it('is completed, and then nothing more can be done with it', async () => {
    expect(await doWith(clerk, draft, 'complete')).toMatchObject({ state: 'completed' });
    for (const act of ['submit', 'resume', 'revoke', 'complete'])
      expect(await refused(act)).toMatchObject({ status: 409 });
    expect(await refused('break-off', { reasonCode: 'other' })).toMatchObject({ code: 'step-not-now' });
    expect(await refused('pause', { reasonCode: 'away' })).toMatchObject({ code: 'pause-not-now' });
    expect(await listed('ended')).toEqual([draft.id]);
  });

  it('tells its office each step: who, when, from where to where', async () => {
    expect(await acts()).toEqual([
      'submit office Testorganisation counselling',
      'list platform –',
      'offer platform Volkshochschule Altdorf',
      'accept office Testorganisation counselling',
      'enrol provider Volkshochschule Altdorf',
      'start platform –',
      'complete office Testorganisation counselling',
    ]);
    const { steps } = await detailsOf(clerk, draft);
    expect(steps.map(({ fromState, toState }) => `${fromState} → ${toState}`)).toEqual([
      'draft → submitted',
      'submitted → waiting',
      'waiting → offered',
      'offered → accepted',
      'accepted → enrolled',
      'enrolled → started',
      'started → completed',
    ]);
    expect(steps.at(-2)).toMatchObject({ at: '2026-12-14T05:30:00.000Z', offeringId: course });
  });

  it('leaves counts behind that tell of nobody', async () => {
    const counts = await county.house.query(
      'SELECT month::text, act, people FROM outcome_count WHERE act = $1',
      ['complete'],
    );
    expect(counts).toEqual([{ month: '2026-12-01', act: 'complete', people: 1 }]);
  });

  it('takes others back, a draft too', async () => {
    const other = await placeCase(clerk, { accessRoute: 'entitled' });
    expect(await doWith(clerk, other, 'revoke')).toMatchObject({ state: 'revoked', endReason: null });
    const lain = await placeCase(clerk, { accessRoute: 'entitled', isDraft: true });
    expect(await doWith(clerk, lain, 'revoke')).toMatchObject({ state: 'revoked' });
  });
});
