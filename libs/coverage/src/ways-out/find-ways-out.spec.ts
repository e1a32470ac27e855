import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#libs/calendar';
import type { SupplyEntry } from '#libs/matching';
import {
  FORMATS,
  TODAY,
  aDemandCell,
  anEntry,
  aSnapshot,
} from '../../../../test/support/a-coverage-snapshot.js';
import { anySnapshot } from '../../../../test/support/any-coverage-snapshot.js';
import {
  findGaps,
  findWaysOut,
  placeDemand,
  WAY_OUT_KINDS,
  type CoverageSnapshot,
  type WayOutRules,
} from '../index.js';

const nothingBegins: WayOutRules = {
  leadDays: 28,
  minimumSize: 6,
  maximumSizeOf: () => 8,
  childcarePlaces: 4,
  mayStart: () => false,
  merges: [],
};
const waysOf = (snapshot: CoverageSnapshot, rules: Partial<WayOutRules> = {}) => {
  const placement = placeDemand(snapshot);
  const gaps = findGaps(snapshot, placement);
  return findWaysOut(snapshot, placement, gaps, { ...nothingBegins, ...rules });
};
const ten = aDemandCell({ people: 10, dayparts: ['morning'] });
const stale: Partial<SupplyEntry> = { confirmedOn: addDays(TODAY, -29) };
const orientation = {
  code: 'orientation',
  title: 'Erstorientierung',
  courseTypeCode: 'first-orientation',
  targetGroup: null,
  childcare: false,
  reachMinutes: 45,
};
const nothing = { offeringId: null, mergedOfferingId: null, siteId: null, startsOn: null };
const atCourse = { ...nothing, offeringId: 'offering-1', siteId: 'a' };

describe('findWaysOut', () => {
  it.each<[string, Partial<SupplyEntry>, object]>([
    ['figures that are old', { ...stale, freePlaces: 7 }, { kind: 'publish-places', people: 7 }],
    ['a course at risk', { isAtRisk: true }, { kind: 'publish-places', people: 10 }],
    [
      'a start after the horizon',
      { startsOn: addDays(TODAY, 60), freePlaces: 4 },
      { kind: 'move-start', people: 4, startsOn: addDays(TODAY, 42) },
    ],
  ])('sees a way out of %s', (_, part, way) => {
    const snapshot = aSnapshot({ demand: [ten], supply: [anEntry(part)] });
    expect(waysOf(snapshot)).toEqual([[{ ...atCourse, ...way }]]);
  });

  it('adds childcare where nothing else is missing', () => {
    const parents = { ...ten, childrenFromThree: 1 };
    const snapshot = aSnapshot({ demand: [parents], supply: [anEntry({ freePlaces: 6, childcareFree: 1 })] });
    expect(waysOf(snapshot)).toEqual([[{ ...atCourse, kind: 'add-childcare', people: 5 }]]);
  });

  it('merges two courses at risk', () => {
    const supply = [
      anEntry({ freePlaces: 0, isAtRisk: true }),
      anEntry({ offeringId: 'offering-2', freePlaces: 0, isAtRisk: true }),
    ];
    const merges = [{ offeringIds: ['offering-1', 'offering-2'] as const, freePlaces: 6 }];
    expect(waysOf(aSnapshot({ demand: [ten], supply }), { merges })).toEqual([
      [{ ...atCourse, kind: 'merge', people: 6, mergedOfferingId: 'offering-2' }],
    ]);
  });

  it('begins a course only where one may begin and enough people would come', () => {
    const began = { ...nothing, kind: 'new-start', siteId: 'a', startsOn: addDays(TODAY, 28) };
    const mayStart: WayOutRules['mayStart'] = (siteId) => siteId === 'a';
    const snapshot = aSnapshot({ demand: [ten] });
    expect(waysOf(snapshot)).toEqual([[]]);
    expect(waysOf(snapshot, { mayStart })).toEqual([[{ ...began, people: 8 }]]);
    expect(waysOf(snapshot, { mayStart, minimumSize: 9 })).toEqual([[]]);
  });

  it('looks beyond reach only where no course can begin', () => {
    const demand = [ten];
    const snapshot = aSnapshot({
      demand,
      supply: [anEntry({ siteIds: ['far'], freePlaces: 3 })],
      minutes: { 1: { a: 10, far: 70 } },
    });
    const far = { ...atCourse, kind: 'neighbour-county', siteId: 'far', people: 3 };
    expect(waysOf(snapshot)).toEqual([[far]]);
    const mayStart: WayOutRules['mayStart'] = (siteId) => siteId === 'a';
    expect(waysOf(snapshot, { mayStart })).toEqual([[expect.objectContaining({ kind: 'new-start' })]]);
  });

  it('counts on those places of a bridge course that nobody of its own takes', () => {
    const own = aDemandCell({ formatCode: 'orientation', level: 'A1', people: 4 });
    const supply = [anEntry({ formatCode: 'orientation', freePlaces: 9 })];
    const snapshot = { ...aSnapshot({ demand: [ten, own], supply }), formats: [...FORMATS, orientation] };
    expect(waysOf(snapshot)).toEqual([[{ ...atCourse, kind: 'bridge-course', people: 5 }]]);
  });

  it('counts nobody whose new place somebody earlier in the order takes', () => {
    const earlier = aDemandCell({ ags: ten.ags, level: null, people: 3, waitingSince: addDays(TODAY, -80) });
    const supply = [anEntry({ ...stale, freePlaces: 7 })];
    expect(waysOf(aSnapshot({ demand: [ten, earlier], supply }))).toEqual([
      [{ ...atCourse, kind: 'publish-places', people: 4 }],
    ]);
  });

  it('names each kind once, the cheapest first, and only what helps no more people than there are', () => {
    const settings = { gapMinimumPeople: 1 };
    fc.assert(
      fc.property(anySnapshot({ cells: 10, entries: 7 }), fc.boolean(), (any, mayStart) => {
        const snapshot = { ...any, settings: { ...any.settings, ...settings } };
        const gaps = findGaps(snapshot, placeDemand(snapshot));
        const ways = waysOf(snapshot, { mayStart: () => mayStart, minimumSize: 2 });
        expect(ways).toHaveLength(gaps.length);
        ways.forEach((ofGap, i) => {
          const ranks = ofGap.map(({ kind }) => WAY_OUT_KINDS.indexOf(kind));
          expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => a - b));
          for (const { people } of ofGap) {
            expect(people).toBeGreaterThan(0);
            expect(people).toBeLessThanOrEqual(gaps[i]?.people ?? 0);
          }
        });
      }),
      { numRuns: 150 },
    );
  });
});
