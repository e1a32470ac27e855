import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ExpireDueOffers, RemindOfOffers } from '../../src/place-offers/index.js';
import { openCounty } from '../support/a-county-with-demand.js';
import { placeCase, type SeenCase } from '../support/cases.js';
import { courseForm } from '../support/courses.js';
import type { House } from '../support/house.js';
import { actOn, offersSeenBy } from '../support/offers.js';
import type { Visitor } from '../support/visitor.js';

describe('The working week of a Jobcenter clerk', () => {
  let house: House;
  let siteId: string;
  let clerk: Visitor;
  let vhs: Visitor;
  let immigration: Visitor;
  let obliged: SeenCase;
  let entitled: SeenCase;
  let offeringId: string;

  beforeAll(async () => {
    ({ house, siteId } = await openCounty('2026-11-23T08:00:00Z'));
    clerk = await house.signIn('jobcenter');
    vhs = await house.signIn('vhs');
    immigration = await house.signIn('immigration-office');
    entitled = await placeCase(immigration, { accessRoute: 'entitled', waitingSince: '2026-09-01' });
  });
  afterAll(() => house.close());

  const stateOf = async (visitor: Visitor, { id }: SeenCase): Promise<string> =>
    (await visitor.get<{ state: string }>(`/api/v1/referrals/${id}`)).body.state;

  it('Monday: somebody whom the Jobcenter obliges goes before somebody who waits longer, as the law names it', async () => {
    obliged = await placeCase(clerk, { accessRoute: 'obliged-jobcenter', waitingSince: '2026-11-02' });
    const form = courseForm(house, siteId, {
      isFilledFromList: true,
      startsOn: '2027-01-11',
      endsOn: '2027-07-30',
      sections: [{ number: 1, level: 'A1', startsOn: '2027-01-11', taken: 19 }],
    });
    offeringId = (await vhs.post<{ id: string }>('/api/v1/offerings', form)).body.id;
    await house.settle();
    expect(await offersSeenBy(clerk)).toMatchObject([{ caseCode: obliged.code, isPriority: true }]);
    expect(await offersSeenBy(immigration)).toEqual([]);
  });

  it('Tuesday: the person is away; the office pauses them after saying no, and the next is asked', async () => {
    house.clock.moveTo('2026-11-24T08:00:00Z');
    const [offer] = await offersSeenBy(clerk);
    await actOn(clerk, offer ?? { id: '' }, 'decline', 'starts-too-early');
    const paused = await clerk.post(`/api/v1/referrals/${obliged.id}/pause`, {
      reasonCode: 'away',
      resumesOn: '2026-12-07',
    });
    expect(paused.status).toBe(200);
    await house.settle();
    expect(await offersSeenBy(immigration)).toMatchObject([{ caseCode: entitled.code, isPriority: false }]);
  });

  it('Wednesday: a cooperation plan names a second course; nobody else sees whose case it is', async () => {
    house.clock.moveTo('2026-11-25T08:00:00Z');
    const planned = await placeCase(clerk, {
      accessRoute: 'cooperation-plan',
      waitingSince: '2026-11-25',
      wishes: [{ kind: 'offering', offeringId }],
    });
    await house.settle();
    expect(await stateOf(clerk, planned)).toBe('waiting');
    expect((await immigration.get(`/api/v1/referrals/${planned.id}`)).status).toBe(404);
    expect((await vhs.get(`/api/v1/referrals/${planned.id}`)).status).toBe(403);
  });

  it('Friday: nobody answered for the other office; at the end of its day the place goes on to the plan', async () => {
    const passTo = async (moment: string): Promise<void> => {
      house.clock.moveTo(moment);
      await house.inWorker(RemindOfOffers).execute();
      await house.inWorker(ExpireDueOffers).execute();
      await house.settle();
    };
    await passTo('2026-11-27T22:59:00Z');
    expect(await offersSeenBy(immigration)).toHaveLength(1);
    await passTo('2026-11-27T23:00:00Z');
    expect(await offersSeenBy(immigration)).toEqual([]);
    expect(await stateOf(immigration, entitled)).toBe('waiting');
    const [offer] = await offersSeenBy(clerk);
    expect(offer).toMatchObject({ state: 'open', isPriority: true });
  });

  it('and the loop closes: accepted, registered, and the case says so with every author', async () => {
    house.clock.moveTo('2026-11-30T08:00:00Z');
    const [offer] = await offersSeenBy(clerk);
    await actOn(clerk, offer ?? { id: '' }, 'accept');
    await actOn(vhs, offer ?? { id: '' }, 'enrol');
    const { body } = await clerk.get<{
      state: string;
      steps: { act: string; organisationName: string | null }[];
    }>(`/api/v1/referrals/${offer?.referralId}`);
    expect(body.state).toBe('enrolled');
    expect(body.steps.at(-1)).toMatchObject({ act: 'enrol', organisationName: 'Volkshochschule Altdorf' });
  });
});
