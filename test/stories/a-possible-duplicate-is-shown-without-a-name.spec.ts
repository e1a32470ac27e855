import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inventDistrict } from '../support/areas.js';
import { aCase, detailsOf, doWith, placeCase, type SeenCase, type SeenProblem } from '../support/cases.js';
import { House } from '../support/house.js';
import { aMember, oneMemberOfEachKind } from '../support/members.js';
import type { Visitor } from '../support/visitor.js';

const key = (digit: string): string => digit.repeat(64);
const ENTITLED = { accessRoute: 'entitled' };

describe('A possible duplicate is shown without a name', () => {
  let house: House;
  let counselling: Visitor;
  let jobcenter: Visitor;
  let district: Visitor;
  let first: SeenCase;
  let second: SeenCase;
  const count = async (): Promise<unknown> => (await district.get('/api/v1/referrals/duplicate-count')).body;

  beforeAll(async () => {
    house = await House.open({ isWithoutWorker: true, settings: { DUPLICATE_CHECK: 'on' } });
    await inventDistrict(house);
    await oneMemberOfEachKind(house);
    await aMember(house, 'second-counselling', 'counselling');
    counselling = await house.signIn('counselling');
    jobcenter = await house.signIn('jobcenter');
    district = await house.signIn('district');
  });
  afterAll(() => house.close());

  it.each([['shouted'.toUpperCase()], ['a'.repeat(63)], ['A'.repeat(64)]])(
    'takes a keyed hash and nothing else: not %s',
    async (duplicateKey) => {
      const answer = await counselling.post<SeenProblem>(
        '/api/v1/referrals',
        aCase({ ...ENTITLED, duplicateKey }),
      );
      expect(answer.body).toMatchObject({ status: 422, fields: [{ field: 'duplicateKey' }] });
    },
  );

  it('says nothing of a person whom one office alone has, even twice', async () => {
    first = await placeCase(counselling, { ...ENTITLED, duplicateKey: key('a') });
    const again = await placeCase(counselling, { ...ENTITLED, duplicateKey: key('a') });
    expect([first.possibleDuplicate, again.possibleDuplicate]).toEqual([false, false]);
    await doWith(counselling, again, 'end', { reasonCode: 'entered-by-mistake' });
    expect(await count()).toEqual({ isOn: true, people: 0 });
  });

  it('hints at it in the answer to the second office, and to both on their own case', async () => {
    const answer = await jobcenter.post<SeenCase>('/api/v1/referrals', aCase({ duplicateKey: key('a') }));
    second = answer.body;
    expect(second.possibleDuplicate).toBe(true);
    expect(await detailsOf(counselling, first)).toMatchObject({ possibleDuplicate: true });
    const page = await jobcenter.get<{ items: SeenCase[] }>('/api/v1/referrals');
    expect(page.body.items.map(({ possibleDuplicate }) => possibleDuplicate)).toEqual([true]);
  });

  it('tells neither office of the other, nor of its case, nor hands out a key', async () => {
    for (const [visitor, own, other] of [
      [counselling, first, second],
      [jobcenter, second, first],
    ] as const) {
      const told = JSON.stringify([
        (await visitor.get(`/api/v1/referrals/${own.id}`)).body,
        (await visitor.get('/api/v1/referrals?state=all')).body,
      ]);
      const otherName = own === first ? 'jobcenter' : 'counselling';
      for (const secret of [other.id, other.code, `Testorganisation ${otherName}`, key('a')])
        expect(told).not.toContain(secret);
    }
  });

  it('is a number for the district, and none where it is so small that it could be told from', async () => {
    expect(await count()).toEqual({ isOn: true, people: null });
    const third = await house.signIn('second-counselling');
    for (const digit of ['b', 'c']) {
      await placeCase(jobcenter, { duplicateKey: key(digit) });
      await placeCase(third, { ...ENTITLED, duplicateKey: key(digit) });
    }
    expect(await count()).toEqual({ isOn: true, people: 3 });
    expect((await jobcenter.get('/api/v1/referrals/duplicate-count')).status).toBe(403);
  });

  it('ends when one of the cases ends, or loses its key', async () => {
    const { version } = await detailsOf(jobcenter, second);
    const kept = await jobcenter.put<SeenCase>(`/api/v1/referrals/${second.id}`, { ...aCase(), version });
    expect(kept.body.possibleDuplicate).toBe(true);
    const without = { ...aCase({ duplicateKey: null }), version: kept.body.version };
    const changed = await jobcenter.put<SeenCase>(`/api/v1/referrals/${second.id}`, without);
    expect(changed.body.possibleDuplicate).toBe(false);
    expect(await detailsOf(counselling, first)).toMatchObject({
      possibleDuplicate: false,
      hasDuplicateKey: true,
    });
    const given = { ...aCase({ duplicateKey: key('a') }), version: changed.body.version };
    const back = await jobcenter.put<SeenCase>(`/api/v1/referrals/${second.id}`, given);
    expect(back.body.possibleDuplicate).toBe(true);
    await doWith(counselling, first, 'end', { reasonCode: 'entered-by-mistake' });
    expect(await detailsOf(jobcenter, second)).toMatchObject({ possibleDuplicate: false });
  });

  it('is not looked for where the county did not decide so: the key is refused', async () => {
    const plain = await House.open({ isWithoutWorker: true });
    await inventDistrict(plain);
    await oneMemberOfEachKind(plain);
    const clerk = await plain.signIn('jobcenter');
    const answer = await clerk.post<SeenProblem>('/api/v1/referrals', aCase({ duplicateKey: key('a') }));
    expect(answer.body).toMatchObject({
      status: 422,
      code: 'duplicate-check-off',
      detail: 'Die Suche nach doppelten Fällen ist in diesem Landkreis nicht eingeschaltet.',
    });
    const visitor = await plain.signIn('district');
    expect((await visitor.get('/api/v1/referrals/duplicate-count')).body).toEqual({
      isOn: false,
      people: null,
    });
    expect((await clerk.get('/api/v1/referrals/duplicate-check')).body).toEqual({ isOn: false });
    expect((await jobcenter.get('/api/v1/referrals/duplicate-check')).body).toEqual({ isOn: true });
    await plain.close();
  });
});
