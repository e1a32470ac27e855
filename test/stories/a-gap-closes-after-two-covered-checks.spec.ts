import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openCounty, sevenPeopleWait } from '../support/a-county-with-demand.js';
import { courseForm } from '../support/courses.js';
import type { House } from '../support/house.js';
import { nightBefore } from '../support/nightly-check.js';
import type { SeenGap, SeenGaps } from '../support/seen-gap.js';
import type { Visitor } from '../support/visitor.js';

describe('A gap closes after two covered checks', () => {
  let house: House;
  let siteId: string;
  let district: Visitor;
  let gapId: string;
  const list = async (state: string): Promise<readonly SeenGap[]> =>
    (await district.get<SeenGaps>(`/api/v1/gaps?state=${state}`)).body.items;
  const setTaken = async (offeringId: string, taken: number): Promise<void> => {
    const sections = [
      { number: 1, taken },
      { number: 2, taken },
    ];
    const vhs = await house.signIn('vhs');
    expect((await vhs.put(`/api/v1/offerings/${offeringId}/places`, { sections })).status).toBe(200);
  };
  let offeringId: string;

  beforeAll(async () => {
    ({ house, siteId } = await openCounty());
    await sevenPeopleWait(house);
    await nightBefore(house, '2026-11-24');
    district = await house.signIn('district');
    gapId = (await list('open'))[0]?.id ?? '';
  });
  afterAll(() => house.close());

  it('stays open after one night in which everybody finds a place', async () => {
    const vhs = await house.signIn('vhs');
    const answer = await vhs.post<{ id: string }>('/api/v1/offerings', courseForm(house, siteId));
    offeringId = answer.body.id;
    await nightBefore(house, '2026-11-25');
    expect(await list('open')).toEqual([expect.objectContaining({ id: gapId, closedOn: null })]);
  });

  it('begins to count anew when the places are gone again', async () => {
    await setTaken(offeringId, 20);
    await nightBefore(house, '2026-11-26');
    await setTaken(offeringId, 12);
    await nightBefore(house, '2026-11-27');
    expect(await list('open')).toHaveLength(1);
  });

  it('closes after the second night in a row, and says so', async () => {
    await nightBefore(house, '2026-11-28');
    expect(await list('open')).toEqual([]);
    expect(await list('closed')).toEqual([expect.objectContaining({ id: gapId, closedOn: '2026-11-28' })]);
    const { body } = await district.get<SeenGap>(`/api/v1/gaps/${gapId}`);
    expect(body.timeline?.map(({ change }) => change)).toEqual([
      'opened',
      'covered',
      'persists',
      'covered',
      'closed',
    ]);
    expect(body.mayAnswer).toBe(false);
  });

  it('told of its opening alone: five mails', async () => {
    expect(await house.mails()).toHaveLength(5);
  });

  it('takes no answer any more', async () => {
    const answer = await district.post(`/api/v1/gaps/${gapId}/answers`, { kind: 'planned' });
    expect(answer).toMatchObject({ status: 409, body: { code: 'gap-closed' } });
  });

  it('opens as a new gap when it comes back', async () => {
    await setTaken(offeringId, 20);
    await nightBefore(house, '2026-11-29');
    const [gap] = await list('open');
    expect(gap).toMatchObject({ openedOn: '2026-11-29', cause: 'full' });
    expect(gap?.id).not.toBe(gapId);
    expect(await list('all')).toHaveLength(2);
    expect(await house.mails()).toHaveLength(10);
  });
});
