import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import { PARAMETER_KEYS, parameterAt, type RuleParameter } from '#libs/rule-parameter';
import { aSite, courseForm } from '../support/courses.js';
import { House } from '../support/house.js';
import { aMember } from '../support/members.js';
import type { Visitor } from '../support/visitor.js';

interface Items<T> {
  readonly items: readonly T[];
}

describe('Every member reads the catalogue', () => {
  let house: House;
  let member: Visitor;

  beforeAll(async () => {
    house = await House.open();
    await aMember(house, 'sozialamt', 'social-welfare-office');
    member = await house.signIn('sozialamt');
  });
  afterAll(() => house.close());

  const items = async <T>(path: string): Promise<readonly T[]> =>
    (await member.get<Items<T>>(`/api/v1/${path}`)).body.items;

  it('with a value and a source for every number the rules read', async () => {
    const rows = await items<RuleParameter>('rule-parameters');
    for (const key of PARAMETER_KEYS) {
      expect(parameterAt(rows, key, localDate('2026-11-23'))).toBeGreaterThan(0);
    }
    expect(rows.filter(({ source }) => source === '')).toEqual([]);
    expect(parameterAt(rows, 'waiting.deadline-days', localDate('2015-10-23'))).toBe(90);
    expect(parameterAt(rows, 'waiting.deadline-days', localDate('2015-10-24'))).toBe(42);
    expect(parameterAt(rows, 'money.travel-cost-km', localDate('2024-12-06'))).toBe(3);
    expect(parameterAt(rows, 'money.travel-cost-km', localDate('2024-12-07'))).toBe(5);
  });

  it('with the Kursarten that may no longer start, and since when others may', async () => {
    const types = await items<{ code: string; startableFrom: string; startableUntil: string | null }>(
      'course-types',
    );
    const struck = types
      .filter(({ startableUntil }) => startableUntil === '2025-04-30')
      .map(({ code }) => code);
    expect([...struck].sort()).toEqual(['parents', 'women', 'youth']);
    expect(types.find(({ code }) => code === 'low-literacy')?.startableFrom).toBe('2025-05-01');
  });

  it('with the columns of the map in their order, each of a Kursart that may start', async () => {
    const formats = await items<{ code: string; courseTypeCode: string }>('course-formats');
    expect(formats.map(({ code }) => code)).toEqual([
      'general',
      'women-with-childcare',
      'youth',
      'literacy',
      'second-script',
      'evening',
      'intensive',
      'vocational',
      'first-orientation',
    ]);
    const types = await items<{ code: string; startableUntil: string | null }>('course-types');
    const startable = new Set(
      types.filter(({ startableUntil }) => startableUntil === null).map(({ code }) => code),
    );
    expect(formats.filter(({ courseTypeCode }) => !startable.has(courseTypeCode))).toEqual([]);
  });

  it('with the new name of a site, also where its courses are listed', async () => {
    const providerId = await aMember(house, 'vhs', 'provider', { name: 'Volkshochschule' });
    const site = await aSite(house, providerId);
    const clerk = await house.signIn('vhs');
    await clerk.post('/api/v1/offerings', courseForm(house, site.id));
    await house.settle();
    await aSite(house, providerId, { name: 'Haus am Markt' });
    await house.settle();
    expect(await items('sites')).toMatchObject([
      { id: site.id, name: 'Haus am Markt', providerName: 'Volkshochschule' },
    ]);
    expect(await items('offerings')).toMatchObject([{ sites: [{ id: site.id, name: 'Haus am Markt' }] }]);
  });

  it('but nobody without an account', async () => {
    for (const path of ['rule-parameters', 'course-types', 'course-formats', 'sites', 'offerings']) {
      expect((await house.visitor().get(`/api/v1/${path}`)).status).toBe(401);
    }
  });
});
