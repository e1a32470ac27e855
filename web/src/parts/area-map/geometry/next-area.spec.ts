import { describe, expect, test } from '@jest/globals';
import { nextArea, type Arrow } from './next-area.js';

const area = (key: string, longitude: number, latitude: number) => ({ key, centre: { latitude, longitude } });

const AREAS = [
  area('middle', 8.2, 49.1),
  area('north', 8.21, 49.2),
  area('south', 8.2, 49.0),
  area('west', 8.0, 49.11),
  area('east', 8.4, 49.1),
  area('far-east', 8.8, 49.1),
];

describe('from area to area by arrow keys', () => {
  test.each<[Arrow, string]>([
    ['ArrowUp', 'north'],
    ['ArrowDown', 'south'],
    ['ArrowLeft', 'west'],
    ['ArrowRight', 'east'],
  ])('%s leads to the neighbour in the %s', (arrow, expected) => {
    expect(nextArea(AREAS, 'middle', arrow)).toBe(expected);
  });

  test('the edge of the Landkreis ends the way', () => {
    expect(nextArea(AREAS, 'far-east', 'ArrowRight')).toBeNull();
  });

  test('an unknown beginning leads to the first area', () => {
    expect(nextArea(AREAS, 'nowhere', 'ArrowUp')).toBe('middle');
    expect(nextArea([], 'nowhere', 'ArrowUp')).toBeNull();
  });
});
