import { describe, expect, it } from '@jest/globals';
import { parseAgs, type Ags, type Coordinates } from '#libs/region';
import type { Boundary, Ring } from './boundaries/boundary.js';
import { joinRegisterAndBoundaries } from './join-register-and-boundaries.js';
import type { RegionParts } from './region-import.js';
import type { RegisterEntry } from './register/register-entry.js';

/** A tenth of a degree square at 49° north is 81.2 km². */
const SQUARE_KM2 = 81.2;
const square = (west: number): Ring => [
  [west, 49],
  [west + 0.1, 49],
  [west + 0.1, 49.1],
  [west, 49.1],
  [west, 49],
];
const ags = (number: number): Ags => parseAgs(`0733400${number}`) ?? ('' as Ags);
const boundary = (number: number, name: string | null = null): Boundary => ({
  ags: ags(number),
  ars: null,
  name,
  geometry: { type: 'Polygon', coordinates: [square(8 + number / 10)] },
});
const entry = (number: number, change: Partial<RegisterEntry> = {}): RegisterEntry => ({
  ags: ags(number),
  ars: `07334500100${number}`,
  name: `Ort ${number}`,
  associationKey: '073345001',
  associationName: 'Bellheim',
  kind: '64',
  areaKm2: SQUARE_KM2,
  population: 1000,
  postcode: '76756',
  registerDate: null,
  centre: { longitude: 8.02 + number / 10, latitude: 49.03 },
  uninhabited: false,
  ...change,
});
const join = (change: Partial<RegionParts> = {}) =>
  joinRegisterAndBoundaries({
    district: { key: '07334', name: 'Germersheim', kind: '44' },
    register: [entry(2), entry(1)],
    boundaries: [boundary(1), boundary(2)],
    populationDate: null,
    populationBase: 'Zensus 2011',
    sources: [{ key: 'boundaries', title: 'VG250', attribution: '© GeoBasis-DE / BKG 2016', asOf: null }],
    ...change,
  });
const centreOf = (change: Partial<RegisterEntry>, boundaries = [boundary(1)]): Coordinates | undefined =>
  join({ register: [entry(1, change)], boundaries }).region?.municipalities[0]?.centre;

describe('joinRegisterAndBoundaries', () => {
  it('makes a region in order of AGS, with its population and its sources', () => {
    const { region, problems } = join();
    expect(problems).toEqual([]);
    expect(region).toMatchObject({ district: { key: '07334', name: 'Germersheim' }, population: 2000 });
    expect(region?.sources[0]?.attribution).toBe('© GeoBasis-DE / BKG 2016');
    expect(region?.municipalities.map((one) => one.ags)).toEqual(['07334001', '07334002']);
    expect(region?.municipalities[0]).toEqual({
      ags: '07334001',
      ars: '073345001001',
      name: 'Ort 1',
      associationKey: '073345001',
      associationName: 'Bellheim',
      kind: 'Gemeinde',
      areaKm2: SQUARE_KM2,
      population: 1000,
      populationDate: null,
      populationBase: 'Zensus 2011',
      postcode: '76756',
      foreignShare: null,
      centre: { longitude: 8.12, latitude: 49.03 },
      boundary: boundary(1).geometry,
    });
  });

  it('refuses a map that is older than the register, and names both sides', () => {
    const { region, problems } = join({ boundaries: [boundary(1), boundary(3, 'Heidesheim am Rhein')] });
    expect(region).toBeNull();
    expect(problems.map((problem) => problem.message)).toEqual([
      'Nur im Gemeindeverzeichnis: 07334002 Ort 2; dort fehlt die Grenze auf der Karte.',
      'Nur in der Geometrie: 07334003 Heidesheim am Rhein; dort fehlt im Register die Gemeinde. Vielleicht ist sie in einer anderen aufgegangen, und die Karte ist älter als das Verzeichnis.',
    ]);
  });

  it('takes what both sides have when that is wanted, and says what it left out', () => {
    const { region, problems } = join({ boundaries: [boundary(1), boundary(3)], acceptValid: true });
    expect(region).toMatchObject({ population: 1000, municipalities: [{ ags: '07334001' }] });
    expect(problems).toMatchObject([
      { code: 'boundary-missing', severity: 'warning' },
      { code: 'register-missing', severity: 'warning' },
    ]);
    expect(problems[0]?.message).toMatch(/Diese Gemeinden wurden ausgelassen\.$/);
  });

  it('refuses when nothing fits, whatever is accepted', () => {
    const { region, problems } = join({ boundaries: [boundary(3)], acceptValid: true });
    expect(region).toBeNull();
    expect(problems).toContainEqual(expect.objectContaining({ code: 'nothing-joined', severity: 'error' }));
  });

  it('refuses Gemeinden of another Kreis', () => {
    const stranger = { ...entry(1), ags: parseAgs('07339001') ?? ags(1) };
    const { region, problems } = join({ register: [entry(1), entry(2), stranger], acceptValid: true });
    expect(region).toBeNull();
    expect(problems[0]?.message).toBe('Nicht aus dem Kreis 07334 Germersheim: 07339001.');
  });

  it.each([
    [SQUARE_KM2 * 1.04, 0],
    [SQUARE_KM2 * 1.06, 1],
    [SQUARE_KM2 * 0.96, 0],
    [SQUARE_KM2 * 0.94, 1],
  ])('compares areas with five percent of patience: %d km²', (areaKm2, warnings) => {
    const { region, problems } = join({ register: [entry(1, { areaKm2 }), entry(2)] });
    expect(region).not.toBeNull();
    expect(problems.filter((problem) => problem.code === 'area-differs')).toHaveLength(warnings);
  });

  it('says both areas', () => {
    const { problems } = join({ register: [entry(1, { areaKm2: 73.31 }), entry(2)] });
    expect(problems).toMatchObject([
      {
        severity: 'warning',
        message: expect.stringMatching(
          /^07334001 Ort 1: Auf der Karte sind es 81,\d+ km², im Verzeichnis 73,31 km²\./,
        ),
      },
    ]);
  });

  it('sets out from the place where the register knows it, else from a point in the area', () => {
    expect(centreOf({})).toEqual({ longitude: 8.12, latitude: 49.03 });
    expect(centreOf({ centre: null })).toEqual({ longitude: 8.15, latitude: 49.05 });
    expect(centreOf({ centre: { longitude: 9, latitude: 50 } })).toEqual({
      longitude: 8.15,
      latitude: 49.05,
    });
  });

  it('says where it did not know the place', () => {
    expect(join({ register: [entry(1, { centre: null }), entry(2)] }).problems).toMatchObject([
      { code: 'centre-estimated', severity: 'warning' },
    ]);
    const outside = entry(1, { centre: { longitude: 9, latitude: 50 } });
    expect(join({ register: [outside, entry(2)] }).problems).toMatchObject([
      { code: 'centre-outside', severity: 'warning' },
    ]);
  });

  it('keeps areas where nobody lives, without asking for their place', () => {
    const forest = entry(2, { population: 0, uninhabited: true, centre: null, postcode: null, kind: '66' });
    const { region, problems } = join({ register: [entry(1), forest] });
    expect(problems).toEqual([]);
    expect(region?.municipalities[1]).toMatchObject({
      population: 0,
      postcode: null,
      kind: 'Gemeindefreies Gebiet, unbewohnt',
    });
  });
});
