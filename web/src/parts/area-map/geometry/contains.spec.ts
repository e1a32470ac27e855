import { describe, expect, test } from '@jest/globals';
import { contains } from './contains.js';

const square = (from: number, to: number): GeoJSON.Position[] => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
  [from, from],
];
const ringWithHole = [[square(0, 10), square(4, 6)]];
const twoIslands = [[square(0, 10)], [square(20, 30)]];

describe('a place inside an area', () => {
  test.each([
    [5, 5, twoIslands, true],
    [25, 25, twoIslands, true],
    [15, 15, twoIslands, false],
    [-1, 5, twoIslands, false],
    [2, 2, ringWithHole, true],
    [5, 5, ringWithHole, false],
  ])('%d, %d', (latitude, longitude, polygons, expected) => {
    expect(contains(polygons, { latitude, longitude })).toBe(expected);
  });
});
