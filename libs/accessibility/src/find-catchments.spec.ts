import { describe, expect, it } from '@jest/globals';
import { greatCircleKm } from '#libs/region';
import { zonesOf } from '../../../test/support/any-accessibility.js';
import { findCatchments, listCatchment, type Places } from './index.js';

const places = (...list: [number, number][]): Places => ({
  latitude: Float64Array.from(list, ([latitude]) => latitude),
  longitude: Float64Array.from(list, ([, longitude]) => longitude),
});
const km = ([latitude, longitude]: [number, number], [toLatitude, toLongitude]: [number, number]) =>
  greatCircleKm({ latitude, longitude }, { latitude: toLatitude, longitude: toLongitude });
/** The next number above and below: a border moved by the least that there is. */
const above = (value: number) => value * (1 + Number.EPSILON);
const below = (value: number) => value * (1 - Number.EPSILON);

describe('findCatchments', () => {
  it.each<[string, [number, number], [number, number]]>([
    ['in the Kreis', [49.2, 8.35], [49.25, 8.5]],
    ['across Germany', [54.8, 9.4], [47.6, 10.2]],
    ['across the date line', [-17, 179.95], [-17.1, -179.9]],
    ['over the pole', [89.9, 20], [89.8, -170]],
    ['a few metres', [49.2, 8.35], [49.20001, 8.35]],
  ])('takes a way of exactly the limit into the zone: %s', (_, from, to) => {
    const way = km(from, to);
    const zoneWith = (...limits: number[]) =>
      zonesOf(findCatchments(places(from), places(to), limits))[0]?.[0];
    expect(zoneWith(way)).toBe(0);
    expect(zoneWith(above(way))).toBe(0);
    expect(zoneWith(below(way))).toBe(-1);
    expect(zoneWith(below(way), way)).toBe(1);
    expect(zoneWith(way / 2, below(way), above(way), way * 2)).toBe(2);
  });

  it('lists a catchment in km, the nearest first, ties by number', () => {
    const municipalities = places([49.3, 8.4], [49.2, 8.4], [49.2, 8.4], [51, 8.4]);
    const catchments = findCatchments(municipalities, places([49.2, 8.4]), [10, 20]);
    expect(listCatchment(catchments, 0)).toEqual([
      { municipality: 1, zone: 0, length: 0 },
      { municipality: 2, zone: 0, length: 0 },
      { municipality: 0, zone: 1, length: km([49.3, 8.4], [49.2, 8.4]) },
    ]);
  });

  it('finds everybody when the whole globe is in reach', () => {
    const all = places([0, 0], [0, 180], [90, 0], [-90, 0], [49, 8], [-49, -172]);
    expect(zonesOf(findCatchments(all, all, [21_000])).flat()).toEqual(Array.from({ length: 36 }, () => 0));
  });

  it('grows when far more pairs are found than an even spread would give', () => {
    const village = Array.from({ length: 60 }, (): [number, number] => [49.2, 8.4]);
    const crowded = places(...village, [20, 20], [70, 100]);
    const catchments = findCatchments(crowded, crowded, [1]);
    expect(catchments.pairs).toHaveLength(60 * 60 + 2);
  });

  it('needs neither sites nor Gemeinden', () => {
    expect(findCatchments(places(), places([49, 8]), [10]).start).toEqual(Int32Array.of(0, 0));
    expect(findCatchments(places([49, 8]), places(), [10]).start).toEqual(Int32Array.of(0));
  });
});
