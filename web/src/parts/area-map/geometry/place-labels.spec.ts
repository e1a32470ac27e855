import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { placeLabels, type Label } from './place-labels.js';

const label = (key: string, x: number, y: number): Label => ({ key, x, y, width: 30, height: 20 });

describe('places for the numbers on the map', () => {
  test('a label alone stands in the middle of its area', () => {
    expect(placeLabels([label('a', 50, 50)], []).get('a')).toEqual({ x: 50, y: 50 });
  });

  test('it steps aside for a point', () => {
    expect(placeLabels([label('a', 50, 50)], [{ x: 50, y: 50 }]).get('a')).toEqual({ x: 50, y: 69 });
  });

  test('the first chooses first; whoever finds nothing is left out', () => {
    const crowd = Array.from({ length: 40 }, (_, index) => label(`${index}`, 50, 50));
    const places = placeLabels(crowd, []);
    expect(places.get('0')).toEqual({ x: 50, y: 50 });
    expect(places.size).toBeLessThan(crowd.length);
  });

  test('it never speaks of a neighbour', () => {
    const tight = { ...label('a', 50, 50), isOwn: ({ y }: { y: number }) => y <= 50 };
    expect(placeLabels([tight], [{ x: 50, y: 50 }]).get('a')).toEqual({ x: 50, y: 31 });
    const nowhere = { ...label('b', 50, 50), isOwn: () => false };
    expect(placeLabels([nowhere], []).size).toBe(0);
  });

  test('no two placed labels ever cover each other', () => {
    const anyLabel = fc.record({ x: fc.integer({ min: 0, max: 200 }), y: fc.integer({ min: 0, max: 200 }) });
    fc.assert(
      fc.property(fc.array(anyLabel, { maxLength: 40 }), (list) => {
        const places = [
          ...placeLabels(
            list.map(({ x, y }, i) => label(`${i}`, x, y)),
            [],
          ).values(),
        ];
        return places.every((a, i) =>
          places.every((b, j) => i === j || Math.abs(a.x - b.x) >= 30 || Math.abs(a.y - b.y) >= 20),
        );
      }),
    );
  });
});
