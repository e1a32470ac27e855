import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { acceptBarrier, buildReachability, estimateTravelMinutes, parseAgs } from './index.js';
import type { Ags, Barrier, Coordinates, Crossing } from './index.js';

const at = (latitude: number, longitude: number): Coordinates => ({ latitude, longitude });
const usual = { detourFactor: 1.35, speedKmh: 40 };
const bridge: Crossing = { name: 'Brücke', place: at(50.1, 8), extraMinutes: 0, modes: [] };
const river: Barrier = { name: 'Fluss', line: [at(49.5, 8), at(50.5, 8)], crossings: [bridge] };
const minutes = (from: Coordinates, to: Coordinates, ...barriers: Barrier[]): number =>
  estimateTravelMinutes(from, to, { ...usual, barriers });

const west = at(50, 7.9);
const east = at(50, 8.1);
/** From the west bank to the bridge and to the east bank; 13.2 km each, at 40 km/h with the detour. */
const overTheBridge = 54;

describe('estimateTravelMinutes with barriers', () => {
  it.each<[string, number, number]>([
    ['across: by the bridge', minutes(west, east, river), overTheBridge],
    ['without the river', minutes(west, east), 29],
    ['on the same bank nothing changes', minutes(west, at(50.2, 7.9), river), 46],
    ['past an end of the line nothing is in the way', minutes(at(49.4, 7.9), at(49.4, 8.1), river), 30],
    ['there and back across a bend', minutes(at(49.9, 7.99), at(50.1, 7.99), bent()), 46],
    ['a ferry takes its time', minutes(west, east, { ...river, crossings: [slow(bridge, 12)] }), 66],
    [
      'the quicker of two crossings',
      minutes(west, east, { ...river, crossings: [bridge, { ...slow(bridge, 3), place: at(50, 8) }] }),
      32,
    ],
    [
      'a footbridge helps neither bus nor car',
      minutes(west, east, { ...river, crossings: [bridge, footbridge()] }),
      overTheBridge,
    ],
    ['nobody gets across', minutes(west, east, { ...river, crossings: [footbridge()] }), Infinity],
    ['two rivers one after the other', minutes(west, at(50, 8.3), river, second()), 98],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });

  it('needs a crossing of the other river where that lies before the bridge', () => {
    const canal: Barrier = {
      name: 'Kanal',
      line: [at(50.05, 7), at(50.05, 9)],
      crossings: [{ name: 'Schleuse', place: at(50.05, 7.95), extraMinutes: 0, modes: [] }],
    };
    const back = { name: 'Steg', place: at(50.05, 8.05), extraMinutes: 0, modes: [] };
    const both = [river, { ...canal, crossings: [...canal.crossings, back] }];
    expect(minutes(west, east, ...both)).toBeGreaterThanOrEqual(overTheBridge);
    expect(pairOf(both)).toMatchObject({ crossings: ['Schleuse', 'Brücke', 'Steg'] });
  });
});

function slow(crossing: Crossing, extraMinutes: number): Crossing {
  return { ...crossing, name: 'Fähre', extraMinutes };
}
function footbridge(): Crossing {
  return { name: 'Fußsteg', place: at(50, 8), extraMinutes: 0, modes: ['walking'] };
}
/** The same river with a loop to the west that the straight way along the bank cuts off. */
function bent(): Barrier {
  return { ...river, line: [at(49.5, 8), at(49.95, 8), at(50, 7.9), at(50.05, 8), at(50.5, 8)] };
}
function second(): Barrier {
  return {
    name: 'Altrhein',
    line: [at(49.5, 8.2), at(50.5, 8.2)],
    crossings: [{ name: 'Fähre', place: at(49.95, 8.2), extraMinutes: 8, modes: ['car'] }],
  };
}
function pairOf(barriers: readonly Barrier[]) {
  const ags = parseAgs('07334007') as Ags;
  const reachability = buildReachability({
    municipalities: [{ ags, centre: west }],
    sites: [{ id: 's', place: east }],
    known: [],
    estimate: { ...usual, barriers },
    limitMinutes: 45,
  });
  return reachability.between(ags, 's');
}

const coordinate = fc.integer({ min: 0, max: 40 }).map((step) => step / 40);
const place = fc.record({
  latitude: coordinate.map((part) => 49.5 + part),
  longitude: coordinate.map((part) => 7.5 + part),
});
const crossing = fc.record({
  name: fc.constantFrom('a', 'b', 'c', 'd'),
  place,
  extraMinutes: fc.integer({ min: 0, max: 30 }),
  modes: fc.constantFrom([], ['car'], ['walking']),
}) as fc.Arbitrary<Crossing>;
const barriers = fc.array(
  fc.record({
    name: fc.constantFrom('r', 's'),
    line: fc.array(place, { minLength: 2, maxLength: 6 }),
    crossings: fc.array(crossing, { minLength: 1, maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 3 },
);

describe('any barriers', () => {
  it('are as far across from both sides, and never shorten a way', () => {
    fc.assert(
      fc.property(place, place, barriers, (from, to, given) => {
        const there = minutes(from, to, ...given);
        expect(minutes(to, from, ...given)).toBe(there);
        expect(there).toBeGreaterThanOrEqual(minutes(from, to));
      }),
      { numRuns: 500 },
    );
  });

  it('change nothing where none lies between, and one more crossing never makes a way longer', () => {
    fc.assert(
      fc.property(place, place, barriers, crossing, (from, to, given, more) => {
        const [first, ...others] = given;
        if (first === undefined) return;
        const easier = [{ ...first, crossings: [...first.crossings, more] }, ...others];
        expect(minutes(from, to, ...easier)).toBeLessThanOrEqual(minutes(from, to, ...given));
        const away = given.map((one) => ({ ...one, line: one.line.map(({ latitude }) => at(latitude, 20)) }));
        expect(minutes(from, to, ...away)).toBe(minutes(from, to));
      }),
    );
  });

  it('are the same to a whole reachability as to each pair, and known minutes stand', () => {
    const ags = parseAgs('07334007') as Ags;
    fc.assert(
      fc.property(
        place,
        fc.array(place, { minLength: 1, maxLength: 6 }),
        barriers,
        (centre, places, given) => {
          const sites = places.map((where, index) => ({ id: `s${index}`, place: where }));
          const known = [{ ags, siteId: 's0', mode: 'car', minutes: 7, origin: 'corrected' }] as const;
          const estimate = { ...usual, barriers: given };
          const reachability = buildReachability({
            municipalities: [{ ags, centre }],
            sites,
            known,
            estimate,
            limitMinutes: 60,
          });
          const expected = sites
            .map(({ id, place: to }) => [id, id === 's0' ? 7 : minutes(centre, to, ...given)] as const)
            .filter(([, far]) => far <= 60)
            .sort(([a, near], [b, far]) => near - far || (a < b ? -1 : 1));
          const found = reachability.sitesWithin(ags, 60);
          expect(found.map((site) => [site.siteId, site.minutes])).toEqual(expected);
          for (const site of found)
            expect(reachability.between(ags, site.siteId)?.minutes).toBe(site.minutes);
        },
      ),
    );
  });
});

describe('acceptBarrier', () => {
  it.each<[string, Partial<Barrier>, string | null]>([
    ['a river with a bridge', {}, null],
    ['a bridge somewhat beside a coarse line', { crossings: [{ ...bridge, place: at(50.1, 8.03) }] }, null],
    ['no line', { line: [] }, 'barrier-line-too-short'],
    ['one point twice', { line: [at(50, 8), at(50, 8)] }, 'barrier-line-too-short'],
    ['no crossing', { crossings: [] }, 'barrier-without-crossing'],
    ['a footbridge only', { crossings: [{ ...bridge, modes: ['walking'] }] }, 'barrier-without-crossing'],
    ['the same name twice', { crossings: [bridge, bridge] }, 'crossing-named-twice'],
    ['a bridge elsewhere', { crossings: [{ ...bridge, place: at(50.1, 8.1) }] }, 'crossing-off-the-line'],
    ['a bridge past the end', { crossings: [{ ...bridge, place: at(50.6, 8) }] }, 'crossing-off-the-line'],
  ])('%s', (_, change, code) => {
    const result = acceptBarrier({ ...river, ...change });
    expect(result.ok ? null : result.refusal.code).toBe(code);
  });
});
