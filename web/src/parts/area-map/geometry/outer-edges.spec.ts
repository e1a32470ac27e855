import { describe, expect, test } from '@jest/globals';
import { outerEdges, withoutSlivers } from './outer-edges.js';

/** Two squares of ten by ten; the western one may know a point of the common border that its neighbour does not. */
const west = (extra: readonly GeoJSON.Position[] = []): GeoJSON.Position[] => [
  [0, 0],
  [10, 0],
  [10, 4],
  ...extra,
  [10, 6],
  [10, 10],
  [0, 10],
  [0, 0],
];
const east: GeoJSON.Position[] = [
  [10, 0],
  [20, 0],
  [20, 10],
  [10, 10],
  [10, 6],
  [10, 4],
  [10, 0],
];

describe('the outer border of several polygons', () => {
  test('the common border is none', () => {
    expect(outerEdges([[west()], [east]])).toHaveLength(6);
  });

  test('a border drawn in either direction is the same border', () => {
    expect(outerEdges([[west()], [east.toReversed()]])).toHaveLength(6);
  });

  test('a point that only one neighbour knows leaves no line inside', () => {
    const edges = outerEdges([[west([[10.001, 5]])], [east]]);
    expect(edges).toHaveLength(9);
    const inside = withoutSlivers(edges).filter((edge) => edge.every(([x = 0]) => x > 9 && x < 11));
    expect(inside).toHaveLength(0);
  });

  test('an island stays', () => {
    const island = east.map(([x = 0, y = 0]): GeoJSON.Position => [x + 30, y]);
    expect(withoutSlivers(outerEdges([[west()], [east], [island]]))).toHaveLength(12);
  });

  test('nothing has no border', () => {
    expect(withoutSlivers(outerEdges([]))).toEqual([]);
  });
});
