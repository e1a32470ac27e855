import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BERGHEIM } from '../support/areas.js';
import { openCounty, reportPeople, sevenPeopleWait } from '../support/a-county-with-demand.js';
import type { House } from '../support/house.js';
import { nightBefore } from '../support/nightly-check.js';
import type { SeenGap, SeenGaps } from '../support/seen-gap.js';
import type { Visitor } from '../support/visitor.js';

describe('A second check tells nobody again', () => {
  let house: House;
  let district: Visitor;
  const countMails = async (): Promise<number> => (await house.mails()).length;
  const onlyGap = async (): Promise<SeenGap> => {
    const { items } = (await district.get<SeenGaps>('/api/v1/gaps')).body;
    expect(items).toHaveLength(1);
    return items[0] as SeenGap;
  };
  const rows = (): Promise<object[]> =>
    house.query(`SELECT gap.*, change, gap_observation.people AS seen FROM gap JOIN gap_observation ON gap_id = id
                 ORDER BY checked_on`);
  const twoMoreOf = (people: number): Promise<void> =>
    reportPeople(house, people, { ags: BERGHEIM, waitingSince: '2026-09-21' });

  beforeAll(async () => {
    ({ house } = await openCounty());
    await sevenPeopleWait(house);
    await nightBefore(house, '2026-11-24');
    district = await house.signIn('district');
  });
  afterAll(() => house.close());

  it('changes nothing when the district asks for the same day once more', async () => {
    const before = await rows();
    house.clock.moveTo('2026-11-24T10:00:00Z');
    const answer = await district.post<{ date: string }>('/api/v1/gap-checks', {});
    expect([answer.status, answer.body.date]).toEqual([202, '2026-11-24']);
    await house.settle();
    expect(await countMails()).toBe(5);
    expect(await rows()).toEqual(before);
    const checks = await house.query('SELECT opened, persisting, finished_at FROM gap_check');
    expect(checks).toEqual([{ opened: 1, persisting: 0, finished_at: new Date('2026-11-24T10:00:00Z') }]);
  });

  it('keeps the gap over the next night, and tells nobody', async () => {
    const { id } = await onlyGap();
    await nightBefore(house, '2026-11-25');
    expect((await onlyGap()).id).toBe(id);
    expect(await countMails()).toBe(5);
  });

  it('tells nobody when two more people wait', async () => {
    await twoMoreOf(4);
    await nightBefore(house, '2026-11-26');
    expect(await onlyGap()).toMatchObject({ people: 9 });
    expect(await countMails()).toBe(5);
  });

  it('tells everybody concerned when three more wait than they were told of', async () => {
    await twoMoreOf(5);
    await nightBefore(house, '2026-11-27');
    const mails = await house.mails();
    expect(mails).toHaveLength(10);
    expect(mails.filter(({ subject }) => subject.includes('1 gewachsene Versorgungslücke'))).toHaveLength(5);
    const toOffice = mails.filter(({ to }) => to === 'immigration-office@test.example');
    expect(
      toOffice
        .map(({ text }) => /Ohne Platz: ([^,]*),/.exec(text)?.[1] ?? '')
        .sort((a, b) => a.localeCompare(b)),
    ).toEqual(['5 Personen', 'weniger als 3 Personen']);
  });

  it('shows the whole story of the gap', async () => {
    const { id } = await onlyGap();
    const { body } = await district.get<SeenGap>(`/api/v1/gaps/${id}`);
    expect(body.timeline?.map(({ change }) => change)).toEqual(['opened', 'persists', 'persists', 'grew']);
    expect(body.told.map(({ reason }) => reason)).toEqual([
      ...Array(5).fill('opened'),
      ...Array(5).fill('grew'),
    ]);
  });

  it.each([
    ['a day before the last check', '2026-11-26', 409, 'check-out-of-order'],
    ['tomorrow', '2026-11-28', 422, 'check-in-future'],
    ['no day of the calendar', '2026-02-30', 422, 'invalid-fields'],
  ])('refuses to check %s', async (_, date, status, code) => {
    const answer = await district.post('/api/v1/gap-checks', { date });
    expect(answer).toMatchObject({ status, body: { code } });
  });

  it('takes the wish to check from the district alone', async () => {
    const bamf = await house.signIn('bamf');
    expect((await bamf.post('/api/v1/gap-checks', {})).status).toBe(403);
  });
});
