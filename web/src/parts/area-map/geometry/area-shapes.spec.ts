import { describe, expect, test } from '@jest/globals';
import type { Boundaries } from '../../../api/regions.js';
import type { Municipality, Regions } from '../../../api/types.js';
import { areaShapes } from './area-shapes.js';

const square = (west: number, south: number): GeoJSON.Position[] => [
  [west, south],
  [west + 1, south],
  [west + 1, south + 1],
  [west, south + 1],
  [west, south],
];

const municipality = (
  ags: string,
  associationKey: string,
  longitude: number,
  population: number,
): Municipality => ({
  ags,
  name: ags,
  associationKey,
  associationName: associationKey,
  population,
  populationDate: null,
  populationBase: null,
  areaKm2: 1,
  postcode: null,
  foreignShare: null,
  latitude: 49.5,
  longitude,
});

const boundaries: Boundaries = {
  type: 'FeatureCollection',
  features: [0, 1, 2].map((west) => ({
    type: 'Feature',
    properties: { ags: `0000000${west}`, name: String(west) },
    geometry: { type: 'Polygon', coordinates: [square(west, 49)] },
  })),
};

const regions: Regions = {
  district: { key: '00000', name: 'Landkreis' },
  municipalities: [
    municipality('00000000', 'A', 0.5, 100),
    municipality('00000001', 'A', 1.5, 900),
    municipality('00000002', 'B', 2.5, 50),
  ],
  associations: [],
  showAssociations: true,
  boundaries: { href: '', hash: '' },
  sources: [],
};

describe('shapes of the areas', () => {
  test('each Gemeinde has its own four sides', () => {
    const shapes = areaShapes(boundaries, regions, 'municipality');
    expect(shapes.map(({ key, outline }) => [key, outline.length])).toEqual([
      ['00000000', 4],
      ['00000001', 4],
      ['00000002', 4],
    ]);
  });

  test('two neighbours in one Verbandsgemeinde lose the border between them', () => {
    const [both, single] = areaShapes(boundaries, regions, 'association');
    expect(both?.polygons).toHaveLength(2);
    expect(both?.outline).toHaveLength(6);
    expect(single?.outline).toHaveLength(4);
  });

  test('the number of a Verbandsgemeinde stands at the member nearest to its people', () => {
    const [both] = areaShapes(boundaries, regions, 'association');
    expect(both?.centre.longitude).toBe(1.5);
  });
});
