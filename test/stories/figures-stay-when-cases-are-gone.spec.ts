import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HandleEvent } from '../../src/platform/outbox/handle-event.js';
import { TakeReferralStep } from '../../src/referrals/index.js';
import { RecordDay } from '../../src/trends/index.js';
import { inventDistrict } from '../support/areas.js';
import { placeCase, type SeenCase, type SeenProblem } from '../support/cases.js';
import { House } from '../support/house.js';
import { aMember } from '../support/members.js';
import type { Visitor } from '../support/visitor.js';

interface SeenTrends {
  readonly items: readonly {
    readonly from: string;
    readonly people: Readonly<Record<string, unknown>>;
  }[];
}

describe('Figures stay when cases are gone', () => {
  let house: House;
  let clerk: Visitor;
  const counts = (): Promise<unknown[]> =>
    house.query(
      `SELECT month::text, measure, days, is_late AS "isLate", people FROM trend_count WHERE measure <> 'waiting' ORDER BY 1, 2, 3`,
    );
  const step = async (
    seen: SeenCase,
    act: 'offer' | 'accept' | 'decline' | 'enrol' | 'start',
  ): Promise<void> => {
    const by =
      ({ accept: 'client', decline: 'client', enrol: 'provider' } as const)[act as 'accept'] ?? 'platform';
    const reasonCode = act === 'decline' ? 'too-far' : null;
    await house.get(TakeReferralStep).execute({ referralId: seen.id, act, by, actor: null, reasonCode });
  };
  const trends = async (query = ''): Promise<SeenTrends['items']> => {
    const district = await house.signIn('district');
    return (await district.get<SeenTrends>(`/api/v1/trends${query}`)).body.items;
  };

  beforeAll(async () => {
    house = await House.open();
    await inventDistrict(house);
    await aMember(house, 'district', 'district');
    await aMember(house, 'jobcenter', 'jobcenter');
    clerk = await house.signIn('jobcenter');
  });
  afterAll(() => house.close());

  it('counts offers, answers and starts by month, with the days that people waited', async () => {
    const waited = ['2026-10-14', '2026-10-14', '2026-10-04', '2026-11-16'];
    const cases: SeenCase[] = [];
    for (const waitingSince of waited) cases.push(await placeCase(clerk, { waitingSince }));
    for (const seen of cases) await step(seen, 'offer');
    for (const seen of cases.slice(0, 3))
      for (const act of ['accept', 'enrol', 'start'] as const) await step(seen, act);
    for (const seen of cases.slice(3)) await step(seen, 'decline');
    await house.settle();
    const line = { month: '2026-11-01', days: -1, isLate: false };
    expect(await counts()).toEqual([
      { ...line, measure: 'accepted', people: 3 },
      { ...line, measure: 'declined', people: 1 },
      { ...line, measure: 'offered', people: 4 },
      { ...line, measure: 'started', days: 40, people: 2 },
      { ...line, measure: 'started', days: 50, isLate: true, people: 1 },
    ]);
  });

  it('counts nobody twice, however often an event or a night comes', async () => {
    const before = await counts();
    const events = await house.query<{ id: number }>(
      `SELECT id FROM outbox_event WHERE name = 'referral-stepped'`,
    );
    for (const { id } of events) {
      const again = { eventId: id, handler: 'count-step-when-case-steps' };
      expect(await house.inWorker(HandleEvent).execute(again)).toBe('already-handled');
    }
    expect(await counts()).toEqual(before);
    for (let night = 0; night < 2; night += 1) await house.inWorker(RecordDay).execute();
    expect(await house.query(`SELECT people FROM trend_count WHERE measure = 'waiting'`)).toEqual([
      { people: 1 },
    ]);
  });

  it('shows nothing of a month that is not over, and then hides what is small', async () => {
    expect(await trends()).toEqual([]);
    house.clock.moveTo('2026-12-01T08:00:00Z');
    const [november] = await trends();
    expect(november).toMatchObject({
      from: '2026-11-01',
      people: {
        started: 3,
        medianDays: 40,
        lateShare: null,
        offered: 4,
        accepted: 3,
        declined: null,
        waiting: null,
        hidden: ['waiting', 'declined', 'lateShare'],
      },
    });
  });

  it('keeps the figures when the cases are erased', async () => {
    const before = await trends();
    await house.query('DELETE FROM referral');
    expect(await trends()).toEqual(before);
  });

  it('refuses a Kurstyp and a Verbandsgemeinde together, in German', async () => {
    const district = await house.signIn('district');
    const answer = await district.get<SeenProblem>('/api/v1/trends?format=general&area=999010001');
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ code: 'one-scope-only', fields: [{ field: 'area' }] });
  });
});
