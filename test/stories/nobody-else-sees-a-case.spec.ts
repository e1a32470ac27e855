import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ORGANISATION_KINDS } from '#libs/kernel';
import { inventDistrict } from '../support/areas.js';
import { aCase, placeCase, type SeenCase } from '../support/cases.js';
import { House } from '../support/house.js';
import { aMember, oneMemberOfEachKind } from '../support/members.js';
import type { Answer, Visitor } from '../support/visitor.js';

const OFFICES = ['counselling', 'jobcenter', 'social-welfare-office', 'immigration-office'];

/** All that can be asked of one case by its id, in order but for the id. */
const ACTS: readonly ((visitor: Visitor, id: string) => Promise<Answer<object>>)[] = [
  (visitor, id) => visitor.get(`/api/v1/referrals/${id}`),
  (visitor, id) => visitor.get(`/api/v1/referrals/${id}/sheet`),
  (visitor, id) => visitor.get(`/api/v1/referrals/${id}/messages`),
  (visitor, id) => visitor.put(`/api/v1/referrals/${id}`, { ...aCase(), version: 1 }),
  ...['submit', 'resume', 'revoke', 'complete'].map(
    (act) => (visitor: Visitor, id: string) => visitor.post<object>(`/api/v1/referrals/${id}/${act}`),
  ),
  ...['end', 'pause', 'break-off'].map(
    (act) => (visitor: Visitor, id: string) =>
      visitor.post<object>(`/api/v1/referrals/${id}/${act}`, { reasonCode: 'other' }),
  ),
  (visitor, id) =>
    visitor.post(`/api/v1/referrals/${id}/outside`, { providerName: 'VHS', town: 'Dort', courseTitle: 'A1' }),
];

describe('Nobody else sees a case', () => {
  let house: House;
  let hidden: SeenCase;

  beforeAll(async () => {
    house = await House.open({ isWithoutWorker: true });
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
      for (const ask of ACTS) {
        const [asked, ...others] = await Promise.all(
          [hidden.id, randomUUID(), 'no-id-at-all'].map((id) => ask(stranger, id)),
        );
        for (const answer of [asked, ...others]) {
          expect(answer?.status).toBe(404);
          expect(answer?.body).toEqual({ ...asked?.body, request: expect.any(String) });
        }
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
        ...(await Promise.all(
          ACTS.flatMap((ask) => [ask(stranger, hidden.id), ask(stranger, randomUUID())]),
        )),
      ];
      for (const { status, body } of answers) {
        expect(status).toBe(403);
        expect(body).toMatchObject({ code: 'not-permitted' });
      }
    },
  );

  it.each(ORGANISATION_KINDS.filter((kind) => kind !== 'provider'))(
    'not %s in the place of a provider that is asked',
    async (kind) => {
      const stranger = await house.signIn(kind);
      expect((await stranger.get('/api/v1/referrals/addressed')).status).toBe(403);
      const path = `/api/v1/referrals/addressed/${hidden.id}/list`;
      expect((await stranger.post(path)).status).toBe(403);
    },
  );

  it('not a provider that was not asked', async () => {
    const stranger = await house.signIn('provider');
    expect((await stranger.get('/api/v1/referrals/addressed')).body).toEqual({ items: [] });
    const answers = await Promise.all(
      [hidden.id, randomUUID(), 'no-id-at-all'].flatMap((id) => {
        const path = `/api/v1/referrals/addressed/${id}`;
        return [
          stranger.get<object>(`${path}/messages`),
          stranger.post<object>(`${path}/list`),
          stranger.post<object>(`${path}/return`, { reasonCode: 'other' }),
          stranger.post<object>(`${path}/reject`, { reasonCode: 'not-entitled' }),
        ];
      }),
    );
    for (const { status, body } of answers) {
      expect(status).toBe(404);
      expect(body).toEqual({ ...answers[0]?.body, request: expect.any(String) });
    }
  });

  it('not somebody who is not signed in', async () => {
    expect((await house.visitor().get('/api/v1/referrals')).status).toBe(401);
  });

  it('and it stayed as it was', async () => {
    const owner = await house.signIn('owner');
    const { items } = (await owner.get<{ items: SeenCase[] }>('/api/v1/referrals')).body;
    expect(items).toEqual([hidden]);
  });
});
