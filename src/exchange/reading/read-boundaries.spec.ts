import { describe, expect, it } from '@jest/globals';
import { readBoundaries } from './read-boundaries.js';

/** A square of a tenth of a degree with its lower left corner at 8 + x, 49 + y. */
const square = (x = 0, y = 0, size = 0.1) => {
  const [west, south] = [8 + x, 49 + y];
  return [[west, south], [west + size, south], [west + size, south + size], [west, south + size], [west, south]]; // prettier-ignore
};
const polygon = (...rings: unknown[]) => ({ type: 'Polygon', coordinates: rings });
const feature = (properties: object, geometry: unknown = polygon(square())) => ({
  type: 'Feature',
  properties,
  geometry,
});
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const read = (value: unknown, district: string | null = '07334') =>
  readBoundaries(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)), { district });
const BELLHEIM = { AGS: '07334001', GEN: 'Bellheim' };

describe('readBoundaries', () => {
  it.each([
    ['a FeatureCollection', collection(feature(BELLHEIM))],
    ['a bare list', [feature(BELLHEIM)]],
    ['a nested FeatureCollection', [collection(collection(feature(BELLHEIM)))]],
    ['one feature', feature(BELLHEIM)],
    ['an AGS in lower case', collection(feature({ ags: '07334001', name: 'Bellheim' }))],
    ['AGS_0', collection(feature({ AGS_0: '07334001', GEN: 'Bellheim' }))],
    ['VG5000 of 2021', collection(feature({ ...BELLHEIM, ADE: 6, GF: 9 }))],
  ])('reads %s', (_, file) => {
    const { boundaries, problems } = read(file);
    expect(problems).toEqual([]);
    expect(boundaries).toEqual([
      {
        ags: '07334001',
        ars: null,
        name: 'Bellheim',
        geometry: { type: 'Polygon', coordinates: [rounded(square())] },
      },
    ]);
  });

  it.each(['ARS', 'RS', 'RS_0', 'ARS_0', 'ars', 'rs'])(
    'takes the AGS out of a Regionalschlüssel called %s',
    (name) => {
      expect(read(collection(feature({ [name]: '073345001001' }))).boundaries).toMatchObject([
        { ags: '07334001', ars: '073345001001', name: null },
      ]);
    },
  );

  it('leaves out water with a note, and does not count it twice', () => {
    const { boundaries, problems } = read(collection(
      feature({ ...BELLHEIM, GF: 4 }),
      feature({ ...BELLHEIM, GF: 2 }, polygon(square(0.1))),
      feature({ AGS: '07339001', GF: 2 }),
    )); // prettier-ignore
    expect(boundaries).toMatchObject([{ geometry: { type: 'Polygon' } }]);
    expect(problems).toMatchObject([
      { severity: 'warning', message: '1 Objekt ohne Landfläche (Geofaktor GF) ausgelassen.' },
    ]);
  });

  it('puts islands together and keeps holes', () => {
    const hole = square(0.02, 0.02, 0.01);
    const { boundaries, problems } = read(collection(
      feature(BELLHEIM, polygon(square(), hole)),
      feature(BELLHEIM, { type: 'MultiPolygon', coordinates: [[square(0.2)], [square(0.4)]] }),
    )); // prettier-ignore
    expect(problems).toEqual([]);
    expect(boundaries).toHaveLength(1);
    expect(boundaries[0]?.geometry).toEqual({
      type: 'MultiPolygon',
      coordinates: [[square(), hole], [square(0.2)], [square(0.4)]].map((rings) => rings.map(rounded)),
    });
  });

  it('counts the same land once, and says so', () => {
    const { boundaries, problems } = read(collection(feature(BELLHEIM), feature(BELLHEIM)));
    expect(boundaries).toMatchObject([{ geometry: { type: 'Polygon' } }]);
    expect(problems).toMatchObject([{ code: 'boundary-doubled', severity: 'warning' }]);
  });

  it('rounds to five decimals but lets no tiny ring vanish', () => {
    const skerry = square(0.2, 0.2, 0.000_001);
    const [boundary] = read(collection(feature(BELLHEIM, polygon(square(0.123_456_78), skerry)))).boundaries;
    expect(boundary?.geometry.coordinates[0]).toContainEqual([8.12346, 49]);
    expect(boundary?.geometry.coordinates[1]).toEqual(skerry);
  });

  it('drops heights', () => {
    const high = square().map(([x, y]) => [x, y, 117.5]);
    expect(read(collection(feature(BELLHEIM, polygon(high)))).boundaries[0]?.geometry.coordinates).toEqual([
      rounded(square()),
    ]);
  });

  it('takes only the wanted Kreis, in order of AGS', () => {
    const file = collection(
      feature({ AGS: '07334002' }),
      feature({ AGS: '07339001' }, null),
      feature(BELLHEIM),
    );
    expect(read(file).boundaries.map(({ ags }) => ags)).toEqual(['07334001', '07334002']);
    expect(read(file).problems).toEqual([]);
  });

  it.each([
    [
      'a number that lost its zero',
      { AGS: 7334001 },
      'vermutlich ging die führende Null verloren (gemeint: 07334001)',
    ],
    [
      'a text that lost it',
      { AGS: '7334001' },
      'vermutlich ging die führende Null verloren (gemeint: 07334001)',
    ],
    [
      'an ARS that lost it',
      { ARS: 73345001001 },
      'vermutlich ging die führende Null verloren (gemeint: 07334001)',
    ],
    ['no key', { name: 'Bellheim' }, 'Der Gemeindeschlüssel fehlt (Eigenschaft AGS oder ARS).'],
    ['nonsense', { AGS: 'Bellheim' }, '„Bellheim“ ist kein Gemeindeschlüssel'],
  ])('refuses %s', (_, properties, sentence) => {
    const { boundaries, problems } = read(collection(feature(BELLHEIM), feature(properties)));
    expect(boundaries).toHaveLength(1);
    expect(problems).toMatchObject([{ severity: 'error', message: expect.stringContaining(`Objekt 2: `) }]);
    expect(problems[0]?.message).toContain(sentence);
  });

  it('accepts an eight-digit number: no zero was lost', () => {
    expect(read(collection(feature({ AGS: 12060005 })), '12060').boundaries).toHaveLength(1);
  });

  it('passes over other levels with a note, and says what is needed where nothing is left', () => {
    const levels = [{ ADE: 4, AGS: '07334' }, { ADE: 5, AGS: '--------' }, { AGS: '07334' }].map((one) =>
      feature(one),
    );
    expect(read(collection(...levels, feature({ ...BELLHEIM, ADE: 6 }))).problems).toMatchObject([
      { code: 'other-levels', message: '3 Objekte anderer Ebenen (Kreise, Verbände …) ausgelassen.' },
    ]);
    expect(read(collection(...levels)).problems).toMatchObject([
      { code: 'district-missing' },
      { code: 'other-levels' },
    ]);
  });

  it.each([
    ['a ring that is not closed', polygon(square().slice(0, 4)), 'nicht geschlossen'],
    ['a ring of three points', polygon(square().slice(0, 3)), 'weniger als vier Punkte'],
    ['a text for a number', polygon([['8', '49'], ...square().slice(1)]), 'keine Zahl'],
    ['a hole in the data', polygon([[null, 49], ...square().slice(1)]), 'keine Zahl'],
    ['a point', { type: 'Point', coordinates: [8, 49] }, 'gefunden wurde „Point“'],
    ['a mixture', { type: 'GeometryCollection', geometries: [] }, 'gefunden wurde „GeometryCollection“'],
    ['nothing', null, 'Die Geometrie fehlt'],
    ['an empty polygon', { type: 'Polygon', coordinates: [] }, 'Ein Polygon ist leer.'],
    ['an empty list', { type: 'MultiPolygon', coordinates: [] }, 'Die Geometrie ist leer.'],
    ['a place in France', polygon(square(-6)), 'liegt nicht in Deutschland'],
  ])('refuses %s', (_, geometry, sentence) => {
    const { problems } = read(collection(feature({ AGS: '07334002' }), feature(BELLHEIM, geometry)));
    expect(problems).toMatchObject([{ code: 'broken-geometry', severity: 'error' }]);
    expect(problems[0]?.message).toMatch(/^Objekt 2 \(07334001 Bellheim\): /);
    expect(problems[0]?.message).toContain(sentence);
  });

  it.each([
    ['UTM', 435_000, 5_450_000, 'UTM (EPSG:25832 oder 25833)'],
    ['UTM with the zone', 32_435_000, 5_450_000, 'EPSG:4647'],
    ['Gauß-Krüger', 3_435_000, 5_450_000, 'Gauß-Krüger (EPSG:31466 bis 31469)'],
    ['Web Mercator', 930_000, 6_300_000, 'EPSG:3857'],
    ['latitude first', 49.2, 8.3, 'Längen- und Breitengrad sind vertauscht'],
  ])('refuses the whole file when it is in %s', (_, x, y, sentence) => {
    const file = collection(feature({ AGS: '07334002' }), feature(BELLHEIM, polygon([[x, y], [x, y + 1], [x + 1, y], [x, y]]))); // prettier-ignore
    const { boundaries, problems } = read(file);
    expect(boundaries).toEqual([]);
    expect(problems).toMatchObject([{ code: 'coordinate-system', severity: 'error' }]);
    expect(problems[0]?.message).toContain(sentence);
  });

  it.each([
    ['urn:ogc:def:crs:EPSG::25832', 'Die Datei nennt EPSG:25832.'],
    ['EPSG:31467', 'Die Datei nennt EPSG:31467.'],
  ])('believes a file that names %s', (name, sentence) => {
    const { problems } = read({
      ...collection(feature(BELLHEIM)),
      crs: { type: 'name', properties: { name } },
    });
    expect(problems[0]?.message).toContain(sentence);
  });

  it.each(['urn:ogc:def:crs:OGC:1.3:CRS84', 'urn:ogc:def:crs:EPSG::4326', 'EPSG:4258'])(
    'reads %s',
    (name) => {
      const file = { ...collection(feature(BELLHEIM)), crs: { type: 'name', properties: { name } } };
      expect(read(file).problems).toEqual([]);
    },
  );

  it.each([
    ['{"type": "FeatureCollection",\n"features": [\n,]}', 'not-json'],
    ['AGS;Name', 'not-json'],
    ['{"name": "Bellheim"}', 'not-a-feature'],
    ['[1, null, "x"]', 'not-a-feature'],
    [`${'['.repeat(200)}${']'.repeat(200)}`, 'file-too-large'],
    ['', 'empty-file'],
  ])('refuses %j', (text, code) => {
    expect(read(text).problems[0]).toMatchObject({ code, severity: 'error' });
  });
});

function rounded(ring: readonly (readonly number[])[]): number[][] {
  return ring.map((position) => position.map((degrees) => Math.round(degrees * 1e5) / 1e5));
}
