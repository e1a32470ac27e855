import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openCounty } from '../support/a-county-with-demand.js';
import { ALTDORF } from '../support/areas.js';
import { courseForm } from '../support/courses.js';
import type { House } from '../support/house.js';
import { offersSeenBy } from '../support/offers.js';
import type { Visitor } from '../support/visitor.js';

interface SeenDetails {
  readonly id: string;
  readonly code: string;
  readonly state: string;
  readonly level: string | null;
  readonly steps: readonly {
    readonly act: string;
    readonly by: string;
    readonly organisationName: string | null;
  }[];
}
interface SeenTest {
  readonly id: string;
  readonly freePlaces: number;
}

describe('The working week of a counsellor', () => {
  let house: House;
  let siteId: string;
  let counsellor: Visitor;
  let vhs: Visitor;
  let caseId: string;
  let testId: string;
  let link: string;

  beforeAll(async () => {
    ({ house, siteId } = await openCounty('2026-11-23T08:00:00Z'));
    counsellor = await house.signIn('counselling');
    vhs = await house.signIn('vhs');
    const test = await vhs.post<SeenTest>('/api/v1/placement-tests', {
      siteId,
      startsAt: '2026-11-24T08:00:00Z',
      endsAt: '2026-11-24T10:00:00Z',
      places: 12,
    });
    testId = test.body.id;
  });
  afterAll(() => house.close());

  const theCase = async (): Promise<SeenDetails> =>
    (await counsellor.get<SeenDetails>(`/api/v1/referrals/${caseId}`)).body;

  it('Monday: somebody comes who has no level yet; a draft keeps what is known, and a test is booked', async () => {
    const draft = await counsellor.post<SeenDetails>('/api/v1/referrals', {
      ags: ALTDORF,
      formatCode: 'general',
      accessRoute: 'entitled',
      entitledUntil: '2027-06-30',
      waitingSince: '2026-11-23',
      dayparts: ['morning'],
      isDraft: true,
    });
    expect(draft).toMatchObject({ status: 201, body: { state: 'draft', level: null } });
    caseId = draft.body.id;
    const { body } = await counsellor.get<{ items: SeenTest[] }>('/api/v1/placement-tests');
    expect(body.items).toMatchObject([{ id: testId, freePlaces: 12 }]);
    const booked = await counsellor.post(`/api/v1/placement-tests/${testId}/bookings`, {
      referralId: caseId,
    });
    expect(booked.status).toBe(201);
  });

  it('Tuesday: the provider enters the result, and it stands in the case', async () => {
    house.clock.moveTo('2026-11-24T14:00:00Z');
    const { body } = await vhs.get<{ items: { id: string; caseCode: string }[] }>(
      `/api/v1/placement-tests/${testId}/bookings`,
    );
    expect(body.items).toHaveLength(1);
    const result = await vhs.post(`/api/v1/placement-test-bookings/${body.items[0]?.id}/result`, {
      level: 'A1',
    });
    expect(result.status).toBe(200);
    expect(await theCase()).toMatchObject({ state: 'draft', level: 'A1' });
  });

  it('Wednesday: the case goes to the shared list, where nothing is free yet', async () => {
    house.clock.moveTo('2026-11-25T08:00:00Z');
    const course = await vhs.post<{ id: string }>(
      '/api/v1/offerings',
      courseForm(house, siteId, {
        isFilledFromList: true,
        startsOn: '2027-01-11',
        endsOn: '2027-07-30',
        sections: [{ number: 1, level: 'A1', startsOn: '2027-01-11', taken: 20 }],
      }),
    );
    expect(course.status).toBe(201);
    expect((await counsellor.post(`/api/v1/referrals/${caseId}/submit`)).status).toBe(200);
    await house.settle();
    expect(await theCase()).toMatchObject({ state: 'waiting' });
    expect(await offersSeenBy(counsellor)).toEqual([]);
    const suggestions = await counsellor.get<{ items: { offeringId: string }[] }>(
      `/api/v1/referrals/${caseId}/suggestions`,
    );
    expect(suggestions.body.items.map(({ offeringId }) => offeringId)).toContain(course.body.id);
  });

  it('Thursday: a place comes free, is offered within seconds, and the person answers by a link', async () => {
    house.clock.moveTo('2026-11-26T08:00:00Z');
    const [course] = (await vhs.get<{ items: { id: string }[] }>('/api/v1/offerings')).body.items;
    await vhs.put(`/api/v1/offerings/${course?.id}/places`, { sections: [{ number: 1, taken: 19 }] });
    await house.settle();
    const [offer] = await offersSeenBy(counsellor);
    expect(offer).toMatchObject({ state: 'open', answerUntil: '2026-12-01' });
    const made = await counsellor.post<{ url: string }>(`/api/v1/place-offers/${offer?.id}/client-link`);
    link = `/api/v1/client-offers/${made.body.url.split('/').at(-1)}`;
    const person = house.visitor();
    expect((await person.get(link)).body).toMatchObject({
      state: 'open',
      mayAnswer: true,
      startsOn: '2027-01-11',
    });
    expect((await person.post(`${link}/accept`)).status).toBe(200);
    expect(await theCase()).toMatchObject({ state: 'accepted' });
  });

  it('Friday: the provider has registered the person, and the counsellor knows', async () => {
    house.clock.moveTo('2026-11-27T08:00:00Z');
    const [offer] = await offersSeenBy(vhs);
    expect((await vhs.post(`/api/v1/place-offers/${offer?.id}/enrol`)).status).toBe(200);
    await house.settle();
    const { state, steps, code } = await theCase();
    expect(state).toBe('enrolled');
    expect(steps.map(({ act, by }) => `${act} by ${by}`)).toEqual([
      'submit by office',
      'list by platform',
      'offer by platform',
      'accept by client',
      'enrol by provider',
    ]);
    const subjects = (await house.mails())
      .filter(({ to }) => to === 'counselling@test.example')
      .map(({ subject }) => subject);
    expect(subjects.some((subject) => subject.includes(code))).toBe(true);
  });

  it('and all week long neither Jobcenter nor Ausländerbehörde learned that there is such a case', async () => {
    for (const login of ['jobcenter', 'immigration-office', 'bamf', 'district']) {
      const other = await house.signIn(login);
      expect((await other.get(`/api/v1/referrals/${caseId}`)).status).not.toBe(200);
      const mails = (await house.mails()).filter(({ to }) => to === `${login}@test.example`);
      const { code } = await theCase();
      for (const { subject, text } of mails) expect(`${subject} ${text}`).not.toContain(code);
    }
  });
});
