import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OpenDemand } from '../../src/referrals/index.js';
import { ALTDORF, BERGHEIM, inventDistrict } from '../support/areas.js';
import { aCase, placeCase, type SeenCase } from '../support/cases.js';
import { House } from '../support/house.js';
import { aMember } from '../support/members.js';
import type { Visitor } from '../support/visitor.js';

interface Page {
  readonly items: readonly SeenCase[];
  readonly nextCursor: string | null;
}
interface Problem {
  readonly code: string;
  readonly detail: string;
  readonly fields?: readonly { readonly field: string; readonly message: string }[];
}

describe('A Jobcenter enters and ends a case', () => {
  let house: House;
  let clerk: Visitor;
  let placed: SeenCase;
  const refusal = async (given: object): Promise<Problem & { status: number }> => {
    const answer = await clerk.post<Problem>('/api/v1/referrals', aCase({ ...given }));
    return { ...answer.body, status: answer.status };
  };

  beforeAll(async () => {
    house = await House.open({ isWithoutWorker: true });
    await inventDistrict(house);
    await aMember(house, 'jobcenter', 'jobcenter');
    clerk = await house.signIn('jobcenter');
  });
  afterAll(() => house.close());

  it('gets a code for it, and the clocks that run', async () => {
    placed = await placeCase(clerk, { dayparts: ['evening', 'morning'], entitledUntil: '2027-03-01' });
    expect(placed).toMatchObject({
      code: expect.stringMatching(/^[A-Z0-9]{8}$/),
      state: 'waiting',
      dayparts: ['morning', 'evening'],
      mobility: 'public-transport',
      clocks: {
        waitedDays: 42,
        startBy: '2026-11-23',
        isOverdue: false,
        entitlementDaysLeft: 98,
        oneYearOn: '2027-10-12',
      },
    });
  });

  it('has no field for a person, whatever it is called', async () => {
    for (const field of ['name', 'birthDate', 'nationality', 'fileNumber', 'note']) {
      const answer = await refusal({ [field]: 'x' });
      expect(answer).toMatchObject({ status: 422, fields: [{ field }] });
    }
  });

  it.each([
    ['a route of others', { accessRoute: 'entitled' }, 'accessRoute'],
    ['a day to come', { waitingSince: '2026-11-24' }, 'waitingSince'],
    ['a day that is none', { waitingSince: '2026-02-30' }, 'waitingSince'],
    ['a slip of the year', { waitingSince: '2016-10-12' }, 'waitingSince'],
    ['ten children', { childrenFromThree: 10 }, 'childrenFromThree'],
    ['a level that is none', { level: 'A3' }, 'level'],
    ['an entitlement that ended', { entitledUntil: '2026-11-22' }, 'entitledUntil'],
    ['a Gemeinde of elsewhere', { ags: '12345678' }, 'ags'],
    ['a format that is none', { formatCode: 'swimming' }, 'formatCode'],
  ])('is told in German what is wrong with %s', async (_what, given, field) => {
    const answer = await refusal(given);
    expect(answer.status).toBe(422);
    expect(answer.fields).toEqual([expect.objectContaining({ field })]);
    expect(answer.fields?.[0]?.message).toMatch(/^[A-ZÄÖÜ].*[.!]$/u);
  });

  it('counts as one person of the demand, without code or office', async () => {
    const demand = await house.get(OpenDemand).all();
    expect(demand).toEqual([
      {
        ags: ALTDORF,
        formatCode: 'general',
        level: 'A1',
        accessRoute: 'obliged-jobcenter',
        dayparts: ['morning', 'evening'],
        childrenUnderThree: 0,
        childrenFromThree: 0,
        waitingSince: '2026-10-12',
        people: 1,
      },
    ]);
  });

  it('turns the pages of its cases, longest waiting first, none twice and none lost', async () => {
    for (const waitingSince of ['2026-09-01', '2026-11-01', '2026-10-12'])
      await placeCase(clerk, { ags: BERGHEIM, waitingSince });
    const seen: SeenCase[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: Page = (await clerk.get<Page>(`/api/v1/referrals?limit=2&cursor=${cursor}`)).body;
      expect(page.items.length).toBeLessThanOrEqual(2);
      seen.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(seen.map(({ waitingSince }) => waitingSince)).toEqual([
      '2026-09-01',
      '2026-10-12',
      '2026-10-12',
      '2026-11-01',
    ]);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(4);
    const forged = Buffer.from('["gestern","x"]').toString('base64url');
    expect((await clerk.get(`/api/v1/referrals?cursor=${forged}`)).status).toBe(422);
  });

  it('ends it with a reason, once', async () => {
    const path = `/api/v1/referrals/${placed.id}/end`;
    expect((await clerk.post(path, { reasonCode: 'because' })).status).toBe(422);
    const ended = await clerk.post<SeenCase>(path, { reasonCode: 'place-found' });
    expect(ended.status).toBe(200);
    expect(ended.body).toMatchObject({ state: 'ended', endReason: 'place-found' });
    expect((await clerk.post<Problem>(path, { reasonCode: 'other' })).body).toMatchObject({
      status: 409,
      code: 'referral-not-open',
    });
    expect(await house.get(OpenDemand).all()).toHaveLength(3);
    const list = async (state: string): Promise<readonly string[]> =>
      (await clerk.get<Page>(`/api/v1/referrals?state=${state}`)).body.items.map(({ id }) => id);
    expect(await list('ended')).toEqual([placed.id]);
    expect(await list('open')).not.toContain(placed.id);
    expect(await list('all')).toHaveLength(4);
  });

  it('stops the clocks of a case that is over', async () => {
    house.clock.moveTo('2026-11-30T08:00:00Z');
    const [ended] = (await clerk.get<Page>('/api/v1/referrals?state=ended')).body.items;
    expect(ended?.clocks).toMatchObject({ waitedDays: 42, isOverdue: false });
    const [open] = (await clerk.get<Page>('/api/v1/referrals')).body.items;
    expect(open?.clocks).toMatchObject({ waitedDays: 90, isOverdue: true });
  });

  it('leaves a line for each act, without a word of the case', async () => {
    const lines = await house.query<{ act: string; facts: object }>(
      `SELECT act, facts FROM audit_line WHERE subject_id = $1 ORDER BY id`,
      [placed.id],
    );
    expect(lines).toEqual([
      { act: 'referral-placed', facts: {} },
      { act: 'referral-stepped', facts: { act: 'submit' } },
      { act: 'referral-stepped', facts: { act: 'list' } },
      { act: 'referral-stepped', facts: { act: 'end', reason: 'place-found' } },
    ]);
  });
});
