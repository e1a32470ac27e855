import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { greatCircleKm } from './great-circle.js';
import { stopFinder, type Stop } from './nearest-stop.js';

const HERE = { latitude: 49.2, longitude: 8.36 };
/** Some metres north of here. */
const north = (metres: number) => ({ ...HERE, latitude: HERE.latitude + metres / 111_195 });
const stop = (id: string, metres: number, vehicles: Stop['vehicles'] = ['bus']): Stop => ({
  id,
  name: `Haltestelle ${id}`,
  place: north(metres),
  vehicles,
});

describe('stopFinder', () => {
  it.each<[string, readonly Stop[], number, object | null]>([
    ['knows nothing without stops', [], 1500, null],
    [
      'takes the nearest',
      [stop('far', 900), stop('near', 320)],
      1500,
      { name: 'Haltestelle near', metres: 300 },
    ],
    ['is silent where the nearest is too far', [stop('far', 1600)], 1500, null],
    ['reaches to the edge', [stop('edge', 1499)], 1500, { metres: 1500 }],
    ['says fifty where one stands at it', [stop('here', 3)], 1500, { metres: 50 }],
    [
      'takes the first by name of equally near ones',
      [stop('b', 100), stop('a', 100)],
      1500,
      { name: 'Haltestelle a' },
    ],
    [
      'names the farthest-reaching vehicle first',
      [stop('station', 100, ['bus', 'rail'])],
      1500,
      { vehicles: ['rail', 'bus'] },
    ],
  ])('%s', (_, stops, farthest, expected) => {
    const found = stopFinder(stops, farthest)(HERE);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toMatchObject(expected);
  });

  it('finds what looking at every stop finds', () => {
    const place = fc.record({
      latitude: fc.double({ min: 49, max: 49.1, noNaN: true }),
      longitude: fc.double({ min: 8, max: 8.2, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 40 }), place, fc.nat(5000), (places, from, farthest) => {
        const stops = places.map((at, index) => ({ ...stop(String(index), 0), place: at }));
        const nearest = Math.min(...places.map((at) => greatCircleKm(from, at) * 1000));
        const found = stopFinder(stops, farthest)(from);
        if (nearest > farthest) expect(found).toBeNull();
        else expect(found?.metres).toBe(Math.max(50, Math.round(nearest / 50) * 50));
      }),
    );
  });
});
