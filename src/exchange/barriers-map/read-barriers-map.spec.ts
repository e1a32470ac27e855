import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readBarriersMap } from './read-barriers-map.js';

const LINE = [
  [8.3, 49],
  [8.4, 49.3],
];
const line = (properties: object, coordinates: unknown = LINE) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'LineString', coordinates },
});
const point = (properties: object, coordinates: unknown = [8.35, 49.15]) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates },
});
const bridge = point({ name: 'Brücke', barrier: 'Rhein' });
const read = (...features: readonly unknown[]) =>
  readBarriersMap(new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features })));

describe('readBarriersMap', () => {
  it('reads a line with its crossings', () => {
    const ferry = point({ name: ' Fähre ', barrier: 'Rhein', extraMinutes: 12, modes: 'Auto, zu Fuß' });
    expect(read(bridge, line({ name: 'Rhein', source: 'gezeichnet' }), ferry)).toEqual({
      rejected: 0,
      problems: [],
      rows: [
        {
          line: 1,
          value: {
            name: 'Rhein',
            source: 'gezeichnet',
            line: [
              { latitude: 49, longitude: 8.3 },
              { latitude: 49.3, longitude: 8.4 },
            ],
            crossings: [
              { name: 'Brücke', place: { latitude: 49.15, longitude: 8.35 }, extraMinutes: 0, modes: [] },
              {
                name: 'Fähre',
                place: { latitude: 49.15, longitude: 8.35 },
                extraMinutes: 12,
                modes: ['car', 'walking'],
              },
            ],
          },
        },
      ],
    });
  });

  it.each<[string, readonly unknown[], string]>([
    ['an empty map', [], 'In der Karte steht kein Verkehrshindernis.'],
    ['an area', [{ ...bridge, geometry: { type: 'Polygon' } }], 'Objekt 1: Gebraucht wird eine Linie'],
    ['something else', ['Rhein'], 'Objekt 1: Das ist kein GeoJSON-Feature'],
    ['no name', [line({})], 'Objekt 1: Das Verkehrshindernis hat keinen Namen'],
    [
      'a crossing of nothing',
      [point({ name: 'Brücke' })],
      'Dem Übergang „Brücke“ fehlt die Angabe „barrier“',
    ],
    ['a crossing of another barrier', [bridge], 'eine Linie dieses Namens gibt es in der Karte nicht'],
    [
      'a name twice',
      [line({ name: 'Rhein' }), line({ name: 'Rhein' })],
      '„Rhein“ steht zweimal in der Karte',
    ],
    [
      'degrees the wrong way round',
      [line({ name: 'Rhein' }, [[49, 8.3]])],
      'Längen- und Breitengrad sind vertauscht',
    ],
    ['no numbers', [line({ name: 'Rhein' }, [['8', '49']])], '„Rhein“: Eine Koordinate ist keine Zahl'],
    ['no points', [line({ name: 'Rhein' }, null)], 'Die Linie ist beschädigt'],
    [
      'endless waiting',
      [point({ name: 'F', barrier: 'R', extraMinutes: 9999 })],
      'eine ganze Zahl von 0 bis 240',
    ],
    ['a raft', [point({ name: 'F', barrier: 'R', modes: ['Floß'] })], '„Floß“ ist kein Verkehrsmittel'],
  ])('refuses %s', (_, features, sentence) => {
    const { rows, problems } = read(...features);
    expect(rows).toEqual([]);
    expect(problems.map(({ message }) => message).join('\n')).toContain(sentence);
  });

  it('loses nothing: what is not read is counted, and half a barrier is none', () => {
    const broken = point({ name: 'Fähre', barrier: 'Rhein', extraMinutes: -1 });
    const { rows, rejected } = read(line({ name: 'Rhein' }), broken, bridge, line({ name: 'Queich' }), 'x');
    expect(rows.map(({ value }) => value.name)).toEqual(['Queich']);
    expect(rejected).toBe(2);
  });

  it('never throws', () => {
    const anything = fc.oneof(
      fc.json().map((text) => new TextEncoder().encode(text)),
      fc.uint8Array({ maxLength: 200 }),
      fc
        .array(fc.record({ type: fc.constant('Feature'), properties: fc.object(), geometry: fc.object() }))
        .map((features) => new TextEncoder().encode(JSON.stringify(features))),
    );
    fc.assert(
      fc.property(anything, (bytes) => {
        expect(Array.isArray(readBarriersMap(bytes).rows)).toBe(true);
      }),
    );
  });
});
