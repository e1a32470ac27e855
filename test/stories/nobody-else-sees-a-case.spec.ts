import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ORGANISATION_KINDS } from '#libs/kernel';
import { inventDistrict } from '../support/areas.js';
import { aCase, placeCase, type SeenCase } from '../support/cases.js';
import { House } from '../support/house.js';
import { aMember, oneMemberOfEachKind } from '../support/members.js';

const OFFICES = ['counselling', 'jobcenter', 'social-welfare-office', 'immigration-office'];

describe('Nobody else sees a case', () => {
  let house: House;
  let hidden: SeenCase;

  beforeAll(async () => {
    house = await House.open();
    await inventDistrict(house);
    await oneMemberOfEachKind(house);
    await aMember(house, 'owner', 'counselling', { isAdministrator: true });
    hidden = await placeCase(await house.signIn('owner'), { accessRoute: 'entitled' });
  });
  afterAll(() => house.close());

  it.each(ORGANISATION_KINDS.filter((kind) => OFFICES.includes(kind)))(
    'not another %s: the case is as little there as any other id',
    async (kind) => {
      const stranger = await house.signIn(kind);
      expect((await stranger.get('/api/v1/referrals?state=all')).body).toEqual({
        items: [],
        nextCursor: null,
      });
      const answers = await Promise.all(
        [hidden.id, randomUUID(), 'no-id-at-all'].map((id) =>
          stranger.post<object>(`/api/v1/referrals/${id}/end`, { reasonCode: 'other' }),
        ),
      );
      for (const { status, body } of answers) {
        expect(status).toBe(404);
        expect(body).toEqual({ ...answers[0]?.body, request: expect.any(String) });
      }
    },
  );

  it.each(ORGANISATION_KINDS.filter((kind) => !OFFICES.includes(kind)))(
    'not %s, by no route',
    async (kind) => {
      const stranger = await house.signIn(kind);
      const answers = [
        await stranger.get('/api/v1/referrals'),
        await stranger.post('/api/v1/referrals', aCase()),
        await stranger.post(`/api/v1/referrals/${hidden.id}/end`, { reasonCode: 'other' }),
        await stranger.post(`/api/v1/referrals/${randomUUID()}/end`, { reasonCode: 'other' }),
      ];
      for (const { status, body } of answers) {
        expect(status).toBe(403);
        expect(body).toMatchObject({ code: 'not-permitted' });
      }
    },
  );

  it('not somebody who is not signed in', async () => {
    expect((await house.visitor().get('/api/v1/referrals')).status).toBe(401);
  });

  it('and it stayed as it was', async () => {
    const owner = await house.signIn('owner');
    const { items } = (await owner.get<{ items: SeenCase[] }>('/api/v1/referrals')).body;
    expect(items).toEqual([hidden]);
  });
});
