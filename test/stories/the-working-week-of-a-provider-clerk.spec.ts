import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openCounty } from '../support/a-county-with-demand.js';
import { placeCase, type SeenCase } from '../support/cases.js';
import { courseForm } from '../support/courses.js';
import type { House } from '../support/house.js';
import { actOn, offersSeenBy } from '../support/offers.js';
import type { Visitor } from '../support/visitor.js';

describe('The working week of a provider clerk', () => {
  let house: House;
  let siteId: string;
  let ids: Readonly<Record<string, string>>;
  let clerk: Visitor;
  let jobcenter: Visitor;
  let offeringId: string;
  const people: SeenCase[] = [];

  beforeAll(async () => {
    ({ house, siteId, ids } = await openCounty('2026-11-23T08:00:00Z'));
    clerk = await house.signIn('vhs');
    jobcenter = await house.signIn('jobcenter');
    for (let day = 1; day <= 6; day++)
      people.push(await placeCase(jobcenter, { waitingSince: `2026-10-0${day}` }));
    await house.settle();
  });
  afterAll(() => house.close());

  const stateOf = async ({ id }: SeenCase): Promise<string> =>
    (await jobcenter.get<{ state: string }>(`/api/v1/referrals/${id}`)).body.state;

  it('Monday: a new course with five places; the list says who would come, and a start run asks them', async () => {
    const form = courseForm(house, siteId, {
      startsOn: '2027-01-11',
      endsOn: '2027-07-30',
      minimumSize: 3,
      maximumSize: 5,
      sections: [{ number: 1, level: 'A1', startsOn: '2027-01-11', taken: 0 }],
    });
    offeringId = (await clerk.post<{ id: string }>('/api/v1/offerings', form)).body.id;
    await house.settle();
    expect(await offersSeenBy(clerk)).toEqual([]);
    const preview = await clerk.post<{ offered: number }>('/api/v1/start-runs', {
      offeringIds: [offeringId],
      isPreview: true,
    });
    expect(preview.body).toMatchObject({ offered: 5 });
    expect(await offersSeenBy(clerk)).toEqual([]);
    const run = await clerk.post<{ offered: number }>('/api/v1/start-runs', {
      offeringIds: [offeringId],
      isPreview: false,
    });
    expect(run.body).toMatchObject({ offered: 5 });
    expect((await offersSeenBy(clerk)).map(({ caseCode }) => caseCode).sort()).toEqual(
      people
        .slice(0, 5)
        .map(({ code }) => code)
        .sort(),
    );
  });

  it('Tuesday: four say yes and are registered, one says no; the provider asks the next', async () => {
    house.clock.moveTo('2026-11-24T08:00:00Z');
    const [declining, ...accepting] = await offersSeenBy(jobcenter);
    for (const offer of accepting) await actOn(jobcenter, offer, 'accept');
    await actOn(jobcenter, declining ?? { id: '' }, 'decline', 'times-do-not-fit');
    await house.settle();
    for (const offer of await offersSeenBy(clerk)) await actOn(clerk, offer, 'enrol');
    const next = await clerk.post<{ caseCode: string }>(`/api/v1/offerings/${offeringId}/next-offer`);
    expect(next).toMatchObject({ status: 201, body: { caseCode: people[5]?.code } });
    const nobody = await clerk.post<{ detail: string }>(`/api/v1/offerings/${offeringId}/next-offer`);
    expect(nobody.status).toBe(409);
    expect(nobody.body.detail).toMatch(/^[A-ZÄÖÜ].*[.!]$/u);
  });

  it('Wednesday: a referral comes in directly and is answered', async () => {
    house.clock.moveTo('2026-11-25T08:00:00Z');
    const direct = await placeCase(jobcenter, { level: 'B1', addressedProviderId: ids['vhs'] });
    expect(direct.state).toBe('submitted');
    const { body } = await clerk.get<{ items: { id: string; code: string; officeName: string }[] }>(
      '/api/v1/referrals/addressed',
    );
    expect(body.items).toMatchObject([{ code: direct.code }]);
    const answer = await clerk.post(`/api/v1/referrals/addressed/${direct.id}/return`, {
      reasonCode: 'lack-of-capacity',
    });
    expect(answer.status).toBe(200);
    expect(await stateOf(direct)).toBe('waiting');
    expect((await clerk.get<{ items: unknown[] }>('/api/v1/referrals/addressed')).body.items).toEqual([]);
  });

  it('Thursday: one person turns out to need another level and goes back to their old position', async () => {
    house.clock.moveTo('2026-11-26T08:00:00Z');
    const [open] = (await offersSeenBy(jobcenter)).filter(({ state }) => state === 'open');
    await actOn(jobcenter, open ?? { id: '' }, 'accept');
    await actOn(clerk, open ?? { id: '' }, 'turn-away', 'level-does-not-fit');
    await house.settle();
    expect(await stateOf(people[5] as SeenCase)).toBe('waiting');
    const { body } = await jobcenter.get<{ waitingSince: string }>(`/api/v1/referrals/${people[5]?.id}`);
    expect(body.waitingSince).toBe('2026-10-06');
  });

  it('Friday: the course falls through; everyone registered over the list is back where they were, and told', async () => {
    house.clock.moveTo('2026-11-27T08:00:00Z');
    const cancelled = await clerk.post(`/api/v1/offerings/${offeringId}/cancel`, {
      reasonCode: 'no-teacher',
    });
    expect(cancelled.status).toBe(200);
    await house.settle();
    const states = await Promise.all(people.map(stateOf));
    expect(new Set(states)).toEqual(new Set(['waiting']));
    expect(await offersSeenBy(clerk)).toEqual([]);
    const told = (await house.mails()).filter(
      ({ to, text }) => to === 'jobcenter@test.example' && text.includes('Integrationskurs am Vormittag'),
    );
    expect(told.some(({ text }) => people.slice(0, 1).every(({ code }) => text.includes(code)))).toBe(true);
  });
});
