import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { estimateTravelMinutes, type Coordinates } from './index.js';

const at = (latitude: number, longitude: number): Coordinates => ({ latitude, longitude });
const bingen = at(49.96663, 7.895132);
const mainz = at(49.992862, 8.247253);
const usual = { detourFactor: 1.35, speedKmh: 40 };
const asTheCrowFlies = { detourFactor: 1, speedKmh: 60 };
const place = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('estimateTravelMinutes', () => {
  it.each([
    ['the same place', bingen, bingen, usual, 0],
    ['a metre away is a whole minute', at(50, 8), at(50.00001, 8), usual, 1],
    ['one degree of latitude is 111.195 km', at(49, 8), at(50, 8), asTheCrowFlies, 112],
    ['Bingen to Mainz is 25.3 km', bingen, mainz, asTheCrowFlies, 26],
    ['Bingen to Mainz with the usual detour', bingen, mainz, usual, 52],
    ['from pole to pole', at(90, 0), at(-90, 77), asTheCrowFlies, 20016],
    ['across the date line', at(0, 179.5), at(0, -179.5), asTheCrowFlies, 112],
  ])('%s', (_, from, to, estimate, minutes) => {
    expect(estimateTravelMinutes(from, to, estimate)).toBe(minutes);
  });

  it('takes as long back as there, and never longer with more speed', () => {
    fc.assert(
      fc.property(place, place, fc.integer({ min: 5, max: 100 }), (from, to, speedKmh) => {
        const there = estimateTravelMinutes(from, to, { detourFactor: 1.35, speedKmh });
        expect(estimateTravelMinutes(to, from, { detourFactor: 1.35, speedKmh })).toBe(there);
        expect(
          estimateTravelMinutes(from, to, { detourFactor: 1.35, speedKmh: speedKmh + 1 }),
        ).toBeLessThanOrEqual(there);
      }),
    );
  });
});
