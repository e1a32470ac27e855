import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PolygonRings, Ring } from './boundary.js';
import { interiorPoint } from './interior-point.js';
import { pointInPolygon } from './point-in-polygon.js';
import { polygonArea } from './polygon-area.js';

const box = (west: number, south: number, width: number, height: number): Ring => [
  [west, south],
  [west + width, south],
  [west + width, south + height],
  [west, south + height],
  [west, south],
];

describe('polygonArea', () => {
  it('agrees with the ellipsoid: one degree square at 49° to 50° north has 8,040 km²', () => {
    expect(polygonArea([[box(8, 49, 1, 1)]])).toBeCloseTo(8040, -2);
  });

  it('takes holes off and adds parts up, whichever way the rings run', () => {
    const [large, small] = [box(8, 49, 0.4, 0.4), box(8.1, 49.1, 0.1, 0.1)];
    const whole = polygonArea([[large]]);
    expect(polygonArea([[large, small]])).toBeCloseTo(whole - polygonArea([[small]]), 3);
    expect(polygonArea([[large], [small.toReversed()]])).toBeCloseTo(whole + polygonArea([[small]]), 3);
  });
});

describe('pointInPolygon', () => {
  const polygons: readonly PolygonRings[] = [
    [box(8, 49, 0.4, 0.4), box(8.1, 49.1, 0.1, 0.1)],
    [box(9, 49, 0.1, 0.1)],
  ];
  it.each([
    [8.05, 49.05, true],
    [8.15, 49.15, false],
    [9.05, 49.05, true],
    [8.7, 49.05, false],
    [7.9, 49.05, false],
  ])('%d, %d: %s', (longitude, latitude, inside) => {
    expect(pointInPolygon({ longitude, latitude }, polygons)).toBe(inside);
  });
});

describe('interiorPoint', () => {
  const horseshoe: PolygonRings = [
    [[8, 49], [8.3, 49], [8.3, 49.3], [8.2, 49.3], [8.2, 49.05], [8.1, 49.05], [8.1, 49.3], [8, 49.3], [8, 49]],
  ]; // prettier-ignore

  it.each([
    ['a box', [[box(8, 49, 0.4, 0.4)]]],
    ['a horseshoe whose centroid is outside', [horseshoe]],
    ['a ring around another Gemeinde', [[box(8, 49, 0.4, 0.4), box(8.05, 49.05, 0.3, 0.3)]]],
    ['the larger of two islands', [[box(9, 49, 0.01, 0.01)], [box(8, 49, 0.1, 0.1)]]],
  ])('lies in %s', (_, polygons) => {
    expect(
      pointInPolygon(interiorPoint(polygons as readonly PolygonRings[]), polygons as readonly PolygonRings[]),
    ).toBe(true);
  });

  it('takes the largest part', () => {
    expect(interiorPoint([[box(9, 49, 0.01, 0.01)], [box(8, 49, 0.1, 0.1)]])).toEqual({
      longitude: 8.05,
      latitude: 49.05,
    });
  });

  it('lies inside any star, however ragged', () => {
    const radii = fc.array(fc.double({ min: 0.01, max: 0.2, noNaN: true }), { minLength: 5, maxLength: 40 });
    fc.assert(
      fc.property(radii, (lengths) => {
        const corners = lengths.map((radius, i): readonly [number, number] => {
          const angle = (2 * Math.PI * i) / lengths.length;
          return [8.5 + radius * Math.cos(angle), 49.5 + radius * Math.sin(angle)];
        });
        const star: PolygonRings = [[...corners, corners[0] ?? [8.5, 49.5]]];
        expect(pointInPolygon(interiorPoint([star]), [star])).toBe(true);
      }),
    );
  });
});
