import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildReachability, estimateTravelMinutes, parseAgs } from './index.js';
import type { Ags, ReachabilitySource, ReachableSite, TravelTime } from './index.js';

const ags = (number: number): Ags => parseAgs(String(7_339_000 + number).padStart(8, '0')) as Ags;
const estimate = { detourFactor: 1.35, speedKmh: 40 };
const town = { ags: ags(1), centre: { latitude: 50, longitude: 8 } };
/** One degree of longitude at 50° north is about 71.5 km. */
const east = (id: string, degrees: number) => ({ id, place: { latitude: 50, longitude: 8 + degrees } });
const time = (
  siteId: string,
  minutes: number,
  origin: TravelTime['origin'],
  mode: TravelTime['mode'] = 'car',
): TravelTime => ({ ags: town.ags, siteId, mode, minutes, origin });
const build = (known: TravelTime[], limitMinutes = 45) =>
  buildReachability({
    municipalities: [town],
    sites: [east('c', 0.1), east('b', 0.1), east('a', 0.2), east('far', 2)],
    known,
    estimate,
    limitMinutes,
  });
const told = (sites: readonly ReachableSite[]) =>
  sites.map((site) => `${site.siteId} ${site.minutes} ${site.origin}`);

describe('buildReachability', () => {
  it('names the nearest first, ties by id, and nothing beyond the limit', () => {
    expect(told(build([]).sitesWithin(town.ags, 45))).toEqual([
      'b 15 estimated',
      'c 15 estimated',
      'a 29 estimated',
    ]);
    expect(told(build([]).sitesWithin(town.ags, 15))).toEqual(['b 15 estimated', 'c 15 estimated']);
    expect(told(build([]).sitesWithin(town.ags, 14))).toEqual([]);
  });

  it.each<[string, TravelTime[], string[]]>([
    ['measured beats estimated', [time('b', 20, 'measured')], ['c 15 estimated', 'b 20 measured']],
    [
      'corrected beats measured, even when slower',
      [time('b', 20, 'measured'), time('b', 28, 'corrected')],
      ['c 15 estimated', 'b 28 corrected'],
    ],
    [
      'of several modes the quickest of the best origin',
      [time('b', 40, 'measured', 'public-transport'), time('b', 25, 'measured'), time('b', 5, 'estimated')],
      ['c 15 estimated', 'b 25 measured'],
    ],
    ['a stored estimate stands as given', [time('b', 3, 'estimated')], ['b 3 estimated', 'c 15 estimated']],
    ['a river takes a site out of reach', [time('b', 90, 'corrected')], ['c 15 estimated']],
    [
      'a railway brings one into reach',
      [time('far', 28, 'measured')],
      ['b 15 estimated', 'c 15 estimated', 'far 28 measured'],
    ],
    [
      'an unknown site or Gemeinde is left out',
      [time('closed', 1, 'measured'), { ...time('b', 1, 'measured'), ags: ags(2) }],
      ['b 15 estimated', 'c 15 estimated'],
    ],
  ])('%s', (_, known, expected) => {
    expect(told(build(known).sitesWithin(town.ags, 28))).toEqual(expected);
  });

  it('tells single pairs whatever the limit, and null where it knows one of both not', () => {
    const reachability = build([time('b', 90, 'corrected')]);
    expect(reachability.between(town.ags, 'b')).toEqual({ siteId: 'b', minutes: 90, origin: 'corrected' });
    expect(reachability.between(town.ags, 'far')).toEqual({
      siteId: 'far',
      minutes: 290,
      origin: 'estimated',
    });
    expect(reachability.between(town.ags, 'closed')).toBeNull();
    expect(reachability.between(ags(2), 'b')).toBeNull();
    expect(reachability.sitesWithin(ags(2), 45)).toEqual([]);
  });

  it('needs neither sites nor Gemeinden', () => {
    const empty = { municipalities: [], sites: [], known: [time('b', 1, 'measured')], estimate };
    expect(buildReachability({ ...empty, limitMinutes: 45 }).sitesWithin(town.ags, 45)).toEqual([]);
  });
});

/** The same said plainly: every pair by itself. */
function everyPair(source: ReachabilitySource, of: Ags, limitMinutes: number): ReachableSite[] {
  const rank = ['corrected', 'measured', 'estimated'];
  const municipality = source.municipalities.find((candidate) => candidate.ags === of);
  if (municipality === undefined) return [];
  return source.sites
    .map((site): ReachableSite => {
      const known = source.known
        .filter((candidate) => candidate.ags === of && candidate.siteId === site.id)
        .sort((a, b) => rank.indexOf(a.origin) - rank.indexOf(b.origin) || a.minutes - b.minutes);
      const minutes = estimateTravelMinutes(municipality.centre, site.place, source.estimate);
      return { siteId: site.id, minutes, origin: 'estimated' as const, ...pick(known[0]) };
    })
    .filter((site) => site.minutes <= limitMinutes)
    .sort((a, b) => a.minutes - b.minutes || (a.siteId < b.siteId ? -1 : 1));
}

const pick = (known: TravelTime | undefined): Partial<ReachableSite> =>
  known === undefined ? {} : { minutes: known.minutes, origin: known.origin };

const coordinates = (spread: number) =>
  fc.record({
    latitude: fc.double({ min: 50 - spread, max: 50 + Math.min(spread, 40), noNaN: true }),
    longitude: fc.double({ min: 8 - spread, max: 8 + spread, noNaN: true }),
  });

const source = fc.constantFrom(0.2, 1, 5, 140).chain((spread) =>
  fc.record({
    municipalities: fc
      .array(coordinates(spread), { minLength: 1, maxLength: 8 })
      .map((centres) => centres.map((centre, index) => ({ ags: ags(index), centre }))),
    sites: fc
      .array(coordinates(spread), { maxLength: 12 })
      .map((places) =>
        places.map((place, index) => ({ id: `s${(index * 7) % 12}${index > 6 ? 'x' : ''}`, place })),
      ),
    known: fc.array(
      fc.record({
        ags: fc.integer({ min: 0, max: 8 }).map(ags),
        siteId: fc.integer({ min: 0, max: 6 }).map((index) => `s${index}`),
        mode: fc.constantFrom('public-transport', 'car', 'walking'),
        minutes: fc.integer({ min: 0, max: 120 }),
        origin: fc.constantFrom('corrected', 'measured', 'estimated'),
      }),
      { maxLength: 30 },
    ),
    estimate: fc.record({
      detourFactor: fc.constantFrom(1, 1.35),
      speedKmh: fc.constantFrom(4, 40, 100, 50_000),
    }),
    limitMinutes: fc.integer({ min: 0, max: 90 }),
  }),
) as fc.Arbitrary<ReachabilitySource>;

describe('buildReachability against every pair by itself', () => {
  it('finds the same sites in the same order, anywhere on the globe', () => {
    fc.assert(
      fc.property(source, fc.integer({ min: 0, max: 90 }), (given, asked) => {
        const reachability = buildReachability(given);
        const limit = Math.min(asked, given.limitMinutes);
        for (const municipality of given.municipalities) {
          const expected = everyPair(given, municipality.ags, limit);
          expect(reachability.sitesWithin(municipality.ags, limit)).toEqual(expected);
          for (const pair of everyPair(given, municipality.ags, Infinity)) {
            expect(reachability.between(municipality.ags, pair.siteId)).toEqual(pair);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
