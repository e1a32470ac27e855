import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openCounty } from '../support/a-county-with-demand.js';
import { aProposal } from '../support/a-proposal.js';
import { placeCase, type SeenCase } from '../support/cases.js';
import type { House } from '../support/house.js';
import { actOn, offersSeenBy } from '../support/offers.js';
import { coursesWatchedOn, startsPlanned } from '../support/planning-watch.js';
import type { Visitor } from '../support/visitor.js';

interface SeenProposal {
  readonly id: string;
  readonly state: string;
  readonly isOwn: boolean;
  readonly siteId: string;
  readonly startsOn: string;
  readonly dayparts: readonly string[];
  readonly people: number;
  readonly minimumSize: number;
  readonly offeringId: string | null;
  readonly waitedWeeksSaved: number;
  readonly needs: readonly string[];
  readonly gapPercent: number;
}

interface SeenCourse {
  readonly state: string;
  readonly title: string;
  readonly isFilledFromList: boolean;
  readonly sections: readonly {
    readonly number: number;
    readonly level: string;
    readonly startsOn: string;
  }[];
}

const PEOPLE = 12;
const WEEK_AGO = (week: number): string => `2026-09-${String(week + 1).padStart(2, '0')}`;

describe('A proposal is taken over to the start', () => {
  let house: House;
  let [vhs, jobcenter, bamf]: Visitor[] = [];
  let proposal: SeenProposal;
  let cases: SeenCase[];

  const as = (visitor: Visitor | undefined): Visitor => visitor as Visitor;
  const proposals = async (visitor: Visitor | undefined): Promise<readonly SeenProposal[]> =>
    (await as(visitor).get<{ items: SeenProposal[] }>('/api/v1/planning/proposals')).body.items;
  const plan = async (): Promise<void> => {
    expect((await as(bamf).post('/api/v1/planning/runs')).status).toBe(202);
    await house.settle();
  };

  beforeAll(async () => {
    const county = await openCounty();
    house = county.house;
    vhs = await house.signIn('vhs');
    jobcenter = await house.signIn('jobcenter');
    bamf = await house.signIn('bamf');
    cases = [];
    for (let person = 0; person < PEOPLE; person += 1)
      cases.push(await placeCase(jobcenter, { waitingSince: WEEK_AGO(person) }));
  });
  afterAll(() => house.close());

  it('is found by a plan for those whom no course is there for, and says what speaks for it', async () => {
    await plan();
    const found = await proposals(vhs);
    expect(found).toHaveLength(1);
    proposal = found[0] as SeenProposal;
    expect(proposal).toMatchObject({ state: 'open', isOwn: true, people: PEOPLE, startsOn: '2026-12-21' });
    expect(proposal).toMatchObject({
      needs: ['teacher', 'room'],
      gapPercent: 0,
      waitedWeeksSaved: PEOPLE * 26,
    });
    expect((await proposals(bamf))[0]).toMatchObject({ isOwn: false });
  });

  it('becomes one course, although two clerks take it over at once', async () => {
    const path = `/api/v1/planning/proposals/${proposal.id}/take-over`;
    const answers = await Promise.all([as(vhs).post(path, {}), as(vhs).post(path, {})]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'proposal-is-outdated',
    });
    const [taken] = await proposals(vhs);
    expect(taken).toMatchObject({ id: proposal.id, state: 'taken-over' });
    const [row] = await house.query<{ courses: number }>('SELECT count(*)::int AS courses FROM offering');
    expect(row?.courses).toBe(1);
    const { body } = await as(vhs).get<SeenCourse>(`/api/v1/offerings/${taken?.offeringId}`);
    expect(body).toMatchObject({
      state: 'open',
      title: expect.stringMatching(/^Allgemeiner Integrationskurs am \w+, Altdorf$/),
    });
    expect(body.sections.map(({ number, level }) => `${number} ${level}`)).toEqual([
      '1 A1',
      '2 A1',
      '3 A2',
      '4 A2',
      '5 B1',
      '6 B1',
    ]);
  });

  it('asks the people of the list, the longest waiting first', async () => {
    await house.settle();
    const offers = await offersSeenBy(as(jobcenter));
    expect(new Set(offers.map(({ caseCode }) => caseCode))).toEqual(new Set(cases.map(({ code }) => code)));
    const waited = offers.toSorted((a, b) => b.grounds.fitting - a.grounds.fitting);
    expect(waited.map(({ caseCode }) => caseCode)).toEqual(cases.map(({ code }) => code));
    for (const offer of offers) await actOn(as(jobcenter), offer, 'accept');
  });

  it('is not proposed again in its room by the plan of the night, while its course is coming about', async () => {
    for (let person = 0; person < PEOPLE; person += 1)
      await placeCase(as(jobcenter), { waitingSince: '2026-11-02' });
    await startsPlanned(house);
    const runs = await as(bamf).get<{ items: { state: string }[] }>('/api/v1/planning/runs');
    expect(runs.body.items.map(({ state }) => state)).toEqual(['finished', 'finished']);
    const found = await proposals(vhs);
    expect(found.map(({ state }) => state)).toContain('taken-over');
    const open = found.filter(({ state, siteId }) => state === 'open' && siteId === proposal.siteId);
    expect(open.flatMap(({ dayparts }) => dayparts)).not.toContain(proposal.dayparts[0]);
  });

  it('is confirmed two weeks before its start, told once to provider and BAMF, and begins', async () => {
    await coursesWatchedOn(house, '2026-12-06');
    expect((await proposals(vhs)).find(({ id }) => id === proposal.id)?.state).toBe('taken-over');
    await coursesWatchedOn(house, '2026-12-07');
    await coursesWatchedOn(house, '2026-12-07');
    const confirmed = (await proposals(vhs)).find(({ id }) => id === proposal.id);
    expect(confirmed?.state).toBe('confirmed');
    const told = (await house.mails()).filter(({ subject }) => subject.includes('Kurs kommt zustande'));
    expect(told.map(({ to }) => to).toSorted()).toEqual(['bamf@test.example', 'vhs@test.example']);
    const accepted = (await offersSeenBy(as(vhs))).filter(({ state }) => state === 'accepted');
    for (const offer of accepted) await actOn(as(vhs), offer, 'enrol');
    await coursesWatchedOn(house, '2026-12-21');
    const { body } = await as(vhs).get<SeenCourse>(`/api/v1/offerings/${confirmed?.offeringId}`);
    expect(body).toMatchObject({ state: 'started', sections: [{ taken: PEOPLE }, {}, {}, {}, {}, {}] });
  });
});

describe('A proposal that was taken over stays below its minimum', () => {
  let house: House;
  let [vhs, jobcenter]: Visitor[] = [];
  let offeringId: string;
  let cases: SeenCase[];

  const as = (visitor: Visitor | undefined): Visitor => visitor as Visitor;
  const stateOf = async (): Promise<string | undefined> =>
    (await house.query<{ state: string }>('SELECT state FROM course_proposal'))[0]?.state;

  beforeAll(async () => {
    const { house: opened, ids, siteId } = await openCounty();
    house = opened;
    vhs = await house.signIn('vhs');
    jobcenter = await house.signIn('jobcenter');
    cases = [];
    for (let person = 0; person < 3; person += 1)
      cases.push(await placeCase(jobcenter, { waitingSince: WEEK_AGO(person) }));
    const id = await aProposal(house, { providerId: ids['vhs'] ?? '', siteId, minimumSize: 4 });
    const { status, body } = await vhs.post<{ offeringId: string }>(
      `/api/v1/planning/proposals/${id}/take-over`,
      {},
    );
    expect(status).toBe(201);
    offeringId = body.offeringId;
    await house.settle();
    for (const offer of await offersSeenBy(jobcenter)) await actOn(jobcenter, offer, 'accept');
  });
  afterAll(() => house.close());

  it('waits for answers that could still be enough', async () => {
    const late = await placeCase(as(jobcenter), { waitingSince: '2026-11-01' });
    house.clock.moveTo('2026-12-06T12:00:00Z');
    await house.query('UPDATE offering SET confirmed_on = $1', ['2026-12-06']);
    await house.query(
      `INSERT INTO outbox_event (name, version, payload, occurred_at)
       SELECT 'offering-changed', 1, jsonb_build_object('offeringId', id), $1 FROM offering`,
      ['2026-12-06T12:00:00Z'],
    );
    await house.settle();
    await coursesWatchedOn(house, '2026-12-07');
    expect(await stateOf()).toBe('taken-over');
    const offer = (await offersSeenBy(as(jobcenter))).find(({ caseCode }) => caseCode === late.code);
    await actOn(as(jobcenter), offer as NonNullable<typeof offer>, 'decline', 'too-far');
    await house.settle();
  });

  it('is withdrawn, its course called off, and nobody told twice, although two workers look at once', async () => {
    await Promise.all([coursesWatchedOn(house, '2026-12-08'), coursesWatchedOn(house, '2026-12-08')]);
    expect(await stateOf()).toBe('withdrawn');
    const { body } = await as(vhs).get<{ state: string; reasonCode: string }>(
      `/api/v1/offerings/${offeringId}`,
    );
    expect(body).toMatchObject({ state: 'cancelled', reasonCode: 'too-few-participants' });
    const told = (await house.mails()).filter(({ subject }) => subject.includes('Kurs zurückgezogen'));
    expect(told.map(({ to }) => to).toSorted()).toEqual(['bamf@test.example', 'vhs@test.example']);
    expect(told[0]?.text).toContain('Mindestzahl von 4');
  });

  it('leaves everybody at their position', async () => {
    for (const one of cases) {
      const { body } = await as(jobcenter).get<SeenCase>(`/api/v1/referrals/${one.id}`);
      expect(body).toMatchObject({ state: 'waiting', waitingSince: one.waitingSince });
    }
  });

  it('cannot be taken over once more', async () => {
    const [row] = await house.query<{ id: string }>('SELECT id FROM course_proposal');
    const { status, body } = await as(vhs).post(`/api/v1/planning/proposals/${row?.id}/take-over`, {});
    expect([status, body]).toEqual([409, expect.objectContaining({ code: 'proposal-is-outdated' })]);
  });
});

describe('A proposal that cannot be taken over any more', () => {
  let house: House;
  let vhs: Visitor;
  let given: { readonly providerId: string; readonly siteId: string };

  beforeAll(async () => {
    const county = await openCounty();
    house = county.house;
    vhs = await house.signIn('vhs');
    given = { providerId: county.ids['vhs'] ?? '', siteId: county.siteId };
  });
  afterAll(() => house.close());

  const refusalOf = async (id: string): Promise<unknown> => {
    const { status, body } = await vhs.post<{ code: string }>(
      `/api/v1/planning/proposals/${id}/take-over`,
      {},
    );
    return [status, body.code];
  };

  it('because a newer plan came', async () => {
    const id = await aProposal(house, given);
    await house.query(`UPDATE course_proposal SET state = 'outdated' WHERE id = $1`, [id]);
    expect(await refusalOf(id)).toEqual([409, 'proposal-is-outdated']);
  });

  it('because its start is past', async () => {
    const id = await aProposal(house, { ...given, startsOn: house.clock.today() });
    expect(await refusalOf(id)).toEqual([409, 'start-is-past']);
  });

  it('because the approval is gone', async () => {
    const id = await aProposal(house, given);
    await house.query(
      `UPDATE provider_approval SET valid_until = '2026-11-30' WHERE course_type_code = 'general'`,
    );
    expect(await refusalOf(id)).toEqual([409, 'approval-missing']);
    const [row] = await house.query<{ courses: number }>('SELECT count(*)::int AS courses FROM offering');
    expect(row?.courses).toBe(0);
  });

  it('because it is for another provider', async () => {
    const id = await aProposal(house, given);
    const other = await house.signIn('new-school');
    expect((await other.post(`/api/v1/planning/proposals/${id}/take-over`, {})).status).toBe(404);
  });
});
