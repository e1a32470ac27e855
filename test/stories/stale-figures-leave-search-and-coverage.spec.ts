import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RequestFreshness } from '../../src/offerings/index.js';
import { openCounty } from '../support/a-county-with-demand.js';
import { placeCase, type SeenCase } from '../support/cases.js';
import { courseForm } from '../support/courses.js';
import type { House } from '../support/house.js';

interface SeenSuggestion {
  readonly isFitting: boolean;
  readonly verdicts: readonly { readonly criterion: string; readonly isMet: boolean }[];
}
interface Everywhere {
  readonly freshness: string;
  readonly isFound: boolean;
  readonly isListed: boolean;
  readonly placed: number;
  readonly freePlacesInReach: number;
  readonly isSuggested: boolean;
  /** Which criteria the suggestion misses. */
  readonly missed: readonly string[];
}

const COUNTS = {
  isFound: true,
  isListed: true,
  placed: 4,
  freePlacesInReach: 5,
  isSuggested: true,
  missed: [],
};
const OUT = {
  isFound: false,
  isListed: true,
  placed: 0,
  freePlacesInReach: 0,
  isSuggested: false,
  missed: ['freshness'],
};

describe('Stale figures leave search and coverage', () => {
  let house: House;
  let offeringId: string;
  let person: SeenCase;

  beforeAll(async () => {
    const county = await openCounty(); // Monday 2026-11-23
    ({ house } = county);
    const vhs = await house.signIn('vhs');
    const form = courseForm(house, county.siteId, {
      startsOn: '2027-01-11',
      endsOn: '2027-07-30',
      sections: [{ number: 1, level: 'A1', startsOn: '2027-01-11', taken: 15 }],
    });
    offeringId = (await vhs.post<{ id: string }>('/api/v1/offerings', form)).body.id;
    const clerk = await house.signIn('jobcenter');
    for (let people = 0; people < 4; people += 1) person = await placeCase(clerk); // fewer the map would hide
  });
  afterAll(() => house.close());

  /** Sessions do not outlast the weeks of this story: everybody signs in on the day. */
  const seenOn = async (moment: string): Promise<Everywhere> => {
    house.clock.moveTo(moment);
    const clerk = await house.signIn('jobcenter');
    const listed = async (query: string): Promise<boolean> =>
      (
        await clerk.get<{ items: { id: string }[] }>(`/api/v1/offerings?format=general${query}`)
      ).body.items.some(({ id }) => id === offeringId);
    const { body: coverage } = await clerk.get<{
      total: { placed: number; freePlacesInReach: number };
    }>('/api/v1/coverage?format=general');
    const { body: suggested } = await clerk.get<{ items: SeenSuggestion[] }>(
      `/api/v1/referrals/${person.id}/suggestions`,
    );
    const [suggestion] = suggested.items;
    return {
      freshness: (await clerk.get<{ freshness: string }>(`/api/v1/offerings/${offeringId}`)).body.freshness,
      isFound: await listed('&freeOnly=true'),
      isListed: await listed(''),
      placed: coverage.total.placed,
      freePlacesInReach: coverage.total.freePlacesInReach,
      isSuggested: suggestion?.isFitting ?? false,
      missed: suggestion?.verdicts.filter(({ isMet }) => !isMet).map(({ criterion }) => criterion) ?? [],
    };
  };

  it.each([
    ['on the fourteenth day', '2026-12-07T08:00:00Z', { freshness: 'fresh', ...COUNTS }],
    [
      'the day after: marked as old, but it counts',
      '2026-12-08T08:00:00Z',
      { freshness: 'stale', ...COUNTS },
    ],
    ['on the twenty-eighth day', '2026-12-21T08:00:00Z', { freshness: 'stale', ...COUNTS }],
    [
      'the day after: out of search, map and suggestions, not deleted',
      '2026-12-22T08:00:00Z',
      { freshness: 'excluded', ...OUT },
    ],
  ])('%s', async (_what, moment, expected) => {
    expect(await seenOn(moment)).toEqual(expected);
  });

  it('nor are its places offered', async () => {
    const vhs = await house.signIn('vhs');
    const answer = await vhs.post(`/api/v1/offerings/${offeringId}/next-offer`);
    expect(answer.status).toBe(409);
    expect(await house.query('SELECT 1 FROM place_offer')).toEqual([]);
  });

  it('come back with one click on the link of the weekly mail', async () => {
    house.clock.moveTo('2026-12-28T06:00:00Z'); // the Monday after
    expect(await house.inWorker(RequestFreshness).execute()).toBe(1);
    await house.settle();
    const mail = (await house.mails()).find(({ to }) => to === 'vhs@test.example');
    const token = /\/stimmt-noch\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
    const answer = { offerings: [{ id: offeringId, sections: [{ number: 1, taken: 15 }] }] };
    expect((await house.visitor().post(`/api/v1/freshness-answers/${token}`, answer)).status).toBe(204);
    expect(await seenOn('2026-12-28T08:00:00Z')).toEqual({ freshness: 'fresh', ...COUNTS });
  });

  it('and a planned course is no hope to count on: not found, not on the map, not suggested', async () => {
    const vhs = await house.signIn('vhs');
    const { body } = await vhs.get<Record<string, unknown>>(`/api/v1/offerings/${offeringId}`);
    const set = async (state: string): Promise<number> => {
      const form = courseForm(house, '', {
        siteIds: (body['sites'] as readonly { id: string }[]).map(({ id }) => id),
        startsOn: '2027-01-11',
        endsOn: '2027-07-30',
        sections: [{ number: 1, level: 'A1', startsOn: '2027-01-11', taken: 15 }],
        state,
      });
      return (await vhs.post('/api/v1/offerings', form)).status;
    };
    expect((await vhs.post(`/api/v1/offerings/${offeringId}/cancel`, { reasonCode: 'other' })).status).toBe(
      200,
    );
    await house.settle();
    expect(await set('planned')).toBe(201);
    expect(await seenOn('2026-12-28T09:00:00Z')).toMatchObject({
      isFound: false,
      placed: 0,
      freePlacesInReach: 0,
      isSuggested: false,
      missed: [],
    });
    expect(await set('open')).toBe(201);
    expect(await seenOn('2026-12-28T10:00:00Z')).toMatchObject({ placed: 4, freePlacesInReach: 5 });
  });
});
