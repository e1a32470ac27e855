import { describe, expect, test } from '@jest/globals';
import type { AreaShape } from './area-shapes.js';
import { reachRings, zoneOf } from './reach-rings.js';

/** Squares beside each other, from west to east. */
const square = (column: number): AreaShape => {
  const corner = (x: number, y: number): GeoJSON.Position => [column + x, y];
  const ring = [corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1), corner(0, 0)];
  return { key: String(column), polygons: [[ring]], outline: [], centre: { latitude: 0, longitude: 0 } };
};
const SHAPES = [0, 1, 2].map(square);
const ways = (...minutes: readonly (number | null)[]) =>
  minutes.map((one, column) => ({ ags: String(column), minutes: one }));

describe('the reach of a Kursort as rings', () => {
  test('goes round all Gemeinden within the minutes, and knows no border inside', () => {
    const rings = reachRings(SHAPES, ways(5, 20, 90), [15, 30, 45]);
    expect(rings.map(({ zone, edges }) => [zone, edges.length])).toEqual([
      [1, 4],
      [2, 6],
    ]);
  });

  test('is nothing where no way leads', () => {
    expect(reachRings(SHAPES, ways(null, null, 46), [15, 30, 45])).toEqual([]);
  });

  test.each([
    [15, 1],
    [16, 2],
    [45, 3],
    [46, 0],
    [null, 0],
  ])('%p minutes lie in zone %i', (minutes, zone) => {
    expect(zoneOf(minutes, [15, 30, 45])).toBe(zone);
  });
});
