import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReplaceRegions } from '../../src/regions/index.js';
import { ALTDORF, aMunicipality, BERGHEIM, inventDistrict, threeMunicipalities } from '../support/areas.js';
import { House } from '../support/house.js';
import { aMember } from '../support/members.js';
import type { Visitor } from '../support/visitor.js';

interface Regions {
  readonly district: { readonly key: string; readonly name: string } | null;
  readonly municipalities: readonly { readonly ags: string; readonly name: string }[];
  readonly associations: readonly object[];
  readonly showAssociations: boolean;
  readonly boundaries: { readonly href: string; readonly hash: string };
  readonly sources: readonly object[];
}

describe('The areas of the district are replaced', () => {
  let house: House;
  let reader: Visitor;
  const regions = async (): Promise<Regions> => (await reader.get<Regions>('/api/v1/regions')).body;

  beforeAll(async () => {
    house = await House.open({ isWithoutWorker: true });
    await aMember(house, 'steering', 'steering-group');
    reader = await house.signIn('steering');
  });
  afterAll(() => house.close());

  it('has no areas at first, and says so', async () => {
    expect(await regions()).toMatchObject({ district: null, municipalities: [], sources: [] });
  });

  it('shows names, figures, associations and sources', async () => {
    await inventDistrict(house);
    const body = await regions();
    expect(body.district).toEqual({ key: '99901', name: 'Landkreis Altdorf' });
    expect(body.municipalities.map(({ name }) => name)).toEqual(['Altdorf', 'Bergheim', 'Cellstadt']);
    expect(body.municipalities[0]).toEqual({
      ags: ALTDORF,
      name: 'Altdorf',
      associationKey: '999010001',
      associationName: 'Verbandsgemeinde Altdorf',
      population: 1000,
      populationDate: '2025-12-31',
      populationBase: 'Zensus 2022',
      areaKm2: 10,
      postcode: '99999',
      foreignShare: 8.5,
      latitude: 49,
      longitude: 8.1,
    });
    expect(body.associations[0]).toMatchObject({ memberAgs: [ALTDORF, BERGHEIM], population: 2000 });
    expect(body.sources).toEqual([{ title: 'Erfundenes Gebiet', attribution: 'frei erfunden', asOf: null }]);
  });

  it('hands out the outlines under the address of their content, for ever', async () => {
    const { boundaries } = await regions();
    const answer = await reader.get<{ features: { properties: object }[] }>(boundaries.href);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-type')).toContain('application/geo+json');
    expect(answer.body.features.map(({ properties }) => properties)).toContainEqual({
      ags: BERGHEIM,
      name: 'Bergheim',
    });
    const wrong = await reader.get(`/api/v1/regions/boundaries/${'0'.repeat(64)}`);
    expect(wrong.status).toBe(404);
    expect(wrong.headers.get('cache-control')).toBe('no-store');
  });

  it('hears of a replacement by another process, and gives the outlines a new address', async () => {
    const before = (await regions()).boundaries.hash;
    const otherProcess = await House.open({
      isWithoutWorker: true,
      settings: { DATABASE_URL: house.settings.DATABASE_URL },
    });
    await otherProcess.get(ReplaceRegions).execute({
      district: { key: '99901', name: 'Kreis Altdorf' },
      municipalities: threeMunicipalities().map((place) => ({ ...place, boundary: null })),
      sources: [{ key: 'other', title: 'Andere Quelle', attribution: 'x', asOf: null }],
    });
    await otherProcess.close();
    const after = await regions();
    expect(after.district?.name).toBe('Kreis Altdorf');
    expect(after.boundaries.hash).not.toBe(before);
    expect(after.sources).toHaveLength(1);
  });

  it('does not lose a Gemeinde that is in use, and names it', async () => {
    const officeId = await aMember(house, 'office', 'jobcenter');
    await house.query(
      `INSERT INTO course_type VALUES ('T', 'T', '', 600, 100, 7, 25, '2020-01-01', NULL, '')`,
    );
    await house.query(
      `INSERT INTO course_format VALUES ('T', 'T', 'T', NULL, false, 60, 1, '2020-01-01', NULL)`,
    );
    await house.query(
      `INSERT INTO demand_report (id, office_id, ags, format_code, access_route, dayparts, waiting_since, people, reported_on)
       VALUES ($1, $2, $3, 'T', 'entitled', '{}', '2026-11-01', 3, '2026-11-23')`,
      [randomUUID(), officeId, BERGHEIM],
    );
    const onlyAltdorf = inventDistrict(house, [aMunicipality(ALTDORF)]);
    await expect(onlyAltdorf).rejects.toMatchObject({
      refusal: { code: 'municipalities-in-use', facts: { names: 'Bergheim' } },
      sentence: expect.stringContaining('Bergheim'),
    });
    expect((await regions()).municipalities).toHaveLength(3);
  });

  it('lets go of a Gemeinde that nobody uses', async () => {
    await inventDistrict(house, [aMunicipality(ALTDORF), aMunicipality(BERGHEIM)]);
    expect((await regions()).municipalities.map(({ ags }) => ags)).toEqual([ALTDORF, BERGHEIM]);
  });
});
