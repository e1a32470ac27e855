import { describe, expect, it } from '@jest/globals';
import { addDays, localDate } from '#libs/calendar';
import type { Offering, OfferingState } from '#libs/course-catalogue';
import type { DemandCell } from '#libs/coverage';
import { parseAgs, type Ags } from '#libs/region';
import { findCoursesAtRisk, findMergeableCourses, type ExpectedCourse, type MergeRules } from './index.js';

const today = localDate('2026-11-23');

function course(id: string, change: Partial<Offering> & { readonly taken?: number } = {}): Offering {
  const { taken = 5, ...rest } = change;
  const startsOn = rest.startsOn ?? addDays(today, 14);
  return {
    id,
    providerId: `provider of ${id}`,
    siteIds: [`site of ${id}`],
    title: 'Integrationskurs',
    courseTypeCode: 'general',
    formatCode: 'general',
    state: 'open',
    form: 'on-site',
    startsOn,
    endsOn: null,
    minimumSize: 10,
    maximumSize: 20,
    weeklyUnits: 25,
    dayparts: ['morning'],
    childcare: null,
    sections: [{ number: 1, level: 'A1', startsOn, taken }],
    holds: [],
    isFilledFromList: false,
    confirmedOn: today,
    ...rest,
  };
}

function expected(offering: Offering, change: Partial<ExpectedCourse> = {}): ExpectedCourse {
  return { offering, openOffers: 0, acceptedOffers: 0, fittingPeople: 0, ...change };
}

describe('findCoursesAtRisk', () => {
  const stageDays = { notice: 21, warning: 14, alarm: 7 };
  const stageOf = (offering: Offering, change: Partial<ExpectedCourse> = {}): string | undefined =>
    findCoursesAtRisk([expected(offering, change)], { today, acceptanceShare: 0.5, stageDays })[0]?.stage;

  it.each([
    [22, undefined],
    [21, 'notice'],
    [15, 'notice'],
    [14, 'warning'],
    [8, 'warning'],
    [7, 'alarm'],
    [0, 'alarm'],
    [-1, undefined],
  ])('%i days before the start: %s', (days, stage) => {
    expect(stageOf(course('a', { startsOn: addDays(today, days) }))).toBe(stage);
  });

  it.each<[number, Partial<ExpectedCourse>, string | undefined]>([
    [10, {}, undefined],
    [9, {}, 'warning'],
    [9, { acceptedOffers: 1 }, undefined],
    [9, { openOffers: 1 }, 'warning'],
    [9, { openOffers: 2 }, undefined],
    [5, { openOffers: 4, acceptedOffers: 3 }, undefined],
  ])('with %i registered and %j: %s', (taken, change, stage) => {
    expect(stageOf(course('a', { taken }), change)).toBe(stage);
  });

  it.each<[OfferingState]>([['cancelled'], ['ended'], ['started'], ['merged']])(
    'leaves %s alone',
    (state) => {
      expect(stageOf(course('a', { state }))).toBeUndefined();
    },
  );

  it('says whether the list could still fill it', () => {
    const [enough] = findCoursesAtRisk([expected(course('a'), { fittingPeople: 5 })], {
      today,
      acceptanceShare: 1,
      stageDays,
    });
    expect(enough).toMatchObject({ missing: 5, fittingPeople: 5, canBeFilled: true });
    const [few] = findCoursesAtRisk([expected(course('a'), { fittingPeople: 4 })], {
      today,
      acceptanceShare: 1,
      stageDays,
    });
    expect(few).toMatchObject({ missing: 5, canBeFilled: false });
  });
});

describe('findMergeableCourses', () => {
  const rules = (minutes: number): MergeRules => ({
    today,
    mostDaysApart: 42,
    reachMinutes: () => 60,
    minutesBetween: () => minutes,
    demand: [],
    wayTo: () => null,
  });

  it.each([
    [10, 0, 'merge'],
    [30, 7, 'merge'],
    [30, 8, 'shift'],
    [31, 0, 'joint-course'],
    [60, 42, 'joint-course'],
    [61, 0, undefined],
    [10, 43, undefined],
  ])('%i minutes and %i days apart: %s', (minutes, days, kind) => {
    const pair = [course('a'), course('b', { startsOn: addDays(today, 14 + days) })];
    expect(findMergeableCourses(pair, rules(minutes))[0]?.kind).toBe(kind);
  });

  it.each<[string, Offering, boolean]>([
    ['another provider, enough together', course('b'), true],
    ['the same provider', course('b', { providerId: 'provider of a' }), false],
    ['another Kursart', course('b', { courseTypeCode: 'literacy' }), false],
    ['another Kurstyp of the same Kursart', course('b', { formatCode: 'women-with-childcare' }), false],
    ['another time of day', course('b', { dayparts: ['evening'] }), false],
    ['one time of day in common', course('b', { dayparts: ['evening', 'morning'] }), true],
    [
      'another level',
      course('b', { sections: [{ number: 4, level: 'A2', startsOn: today, taken: 5 }] }),
      false,
    ],
    ['too few together', course('b', { taken: 4 }), false],
    ['enough alone', course('b', { taken: 10 }), false],
    ['only planned', course('b', { state: 'planned' }), false],
  ])('%s: %s', (_what, other, isFound) => {
    expect(findMergeableCourses([course('a'), other], rules(10))).toHaveLength(isFound ? 1 : 0);
  });

  it('names each course once, the shortest way first, whatever the order they come in', () => {
    const courses = [course('a'), course('b'), course('c'), course('d')];
    const minutesBetween = (one: string, other: string): number =>
      new Set([one, other]).has('site of d') && new Set([one, other]).has('site of b') ? 5 : 20;
    const found = findMergeableCourses(courses, { ...rules(0), minutesBetween });
    expect(found.map(({ offeringIds }) => offeringIds)).toEqual([
      ['b', 'd'],
      ['a', 'c'],
    ]);
    expect(findMergeableCourses(courses.toReversed(), { ...rules(0), minutesBetween })).toEqual(found);
  });
});

describe('findMergeableCourses: which stays, and what it means for the Gemeinden', () => {
  const [near, between, away] = ['99901001', '99901002', '99901003'].map((key) => parseAgs(key) as Ags);
  const ways: Readonly<Record<string, readonly [number, number]>> = {
    [near as string]: [5, 25],
    [between as string]: [15, 16],
    [away as string]: [70, 80],
  };
  const wayTo: MergeRules['wayTo'] = (ags, siteId) => {
    const isFirst = siteId === 'site of a';
    const minutes = ways[ags]?.[isFirst ? 0 : 1];
    return minutes === undefined ? null : { minutes, origin: isFirst ? 'measured' : 'estimated' };
  };
  const waits = (ags: Ags | undefined, people: number, change: Partial<DemandCell> = {}): DemandCell => ({
    ags: ags as Ags,
    people,
    formatCode: 'general',
    level: 'A1',
    accessRoute: 'entitled',
    dayparts: [],
    childrenUnderThree: 0,
    childrenFromThree: 0,
    waitingSince: today,
    ...change,
  });
  const demand = [waits(near, 4), waits(near, 2, { level: null }), waits(between, 9), waits(away, 9)];
  const found = (minutes: number, others: Offering[] = [course('b', { taken: 6 })], cells = demand) =>
    findMergeableCourses([course('a'), ...others], {
      today,
      mostDaysApart: 42,
      reachMinutes: () => 60,
      minutesBetween: () => minutes,
      demand: cells,
      wayTo,
    })[0];

  it.each<[string, Partial<Offering> & { readonly taken?: number }, string]>([
    ['more people', { taken: 6 }, 'b'],
    ['as many, but earlier', { startsOn: addDays(today, 13) }, 'b'],
    ['as many, but later', { startsOn: addDays(today, 15) }, 'a'],
    ['all the same: the first id', {}, 'a'],
  ])('the one that stays has %s', (_what, change, kept) => {
    expect(found(10, [course('b', change)])?.keptOfferingId).toBe(kept);
  });

  it('the way of each Gemeinde in reach before and after and where its minutes come from, most people first', () => {
    const origins = { originBefore: 'measured', originAfter: 'estimated' };
    expect(found(10)?.municipalities).toEqual([
      { ags: between, people: 9, minutesBefore: 15, ...origins, minutesAfter: 16 },
      { ags: near, people: 6, minutesBefore: 5, ...origins, minutesAfter: 25 },
    ]);
  });

  it('a joint course is at both sites by turns', () => {
    expect(found(40)?.municipalities.map((way) => [way.minutesAfter, way.originAfter])).toEqual([
      [16, 'partly-estimated'],
      [15, 'partly-estimated'],
    ]);
  });

  it('leaves out who waits for something else', () => {
    const others = [waits(near, 9, { formatCode: 'literacy' }), waits(near, 9, { level: 'B1' })];
    expect(found(10, undefined, others)?.municipalities).toEqual([]);
  });
});
