import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import { PARAMETER_KEYS, PARAMETER_TERMS, parameterAt, type RuleParameter } from '#libs/rule-parameter';
import { ImportStops } from '../../src/exchange/index.js';
import { openCommands } from '../support/commands.js';
import { inventDistrict } from '../support/areas.js';
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
      const value = parameterAt(rows, key, localDate('2026-11-23'));
      const { minimum, maximum } = PARAMETER_TERMS[key];
      expect([key, value >= minimum && value <= maximum]).toEqual([key, true]);
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

  it('with the nearest stop of a site as a hint, and all stops with their source', async () => {
    await inventDistrict(house);
    const [site] = await items<{ latitude: number; longitude: number }>('sites');
    const near = `s1,Marktplatz,${(site?.latitude ?? 0) + 0.0027},${site?.longitude},1,0,1`;
    const text = ['id,name,lat,lon,rail,tram,bus', near, 's2,Feldweg,50.9,9.9,0,0,1'].join('\n');
    const file = { fileName: 'haltestellen.csv', bytes: new TextEncoder().encode(text) };
    const commands = await openCommands(house);
    const bringIn = () => commands.get(ImportStops).execute(file, { attribution: '© Verkehrsverbund' });
    expect(await bringIn()).toMatchObject({ isApplied: true, created: 2, problems: [] });
    expect(await bringIn()).toMatchObject({ isApplied: true, created: 0, unchanged: 2 });
    await commands.close();
    expect(await items('sites')).toMatchObject([
      { nearestStop: { name: 'Marktplatz', metres: 300, vehicles: ['rail', 'bus'] } },
    ]);
    const { body } = await member.get<{ municipalities: unknown[]; sources: string[] }>('/api/v1/stops');
    expect(body).toMatchObject({ items: [{ name: 'Feldweg' }, { name: 'Marktplatz' }] });
    expect(body.sources).toEqual(['© Verkehrsverbund']);
    expect(body.municipalities).toHaveLength(3);
  });

  it('but nobody without an account', async () => {
    for (const path of ['rule-parameters', 'course-types', 'course-formats', 'sites', 'offerings', 'stops']) {
      expect((await house.visitor().get(`/api/v1/${path}`)).status).toBe(401);
    }
  });
});
