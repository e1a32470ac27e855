import { describe, expect, it } from '@jest/globals';
import { addDays, localDate } from '#libs/calendar';
import type { Offering, OfferingState } from '#libs/course-catalogue';
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
  const stageOf = (offering: Offering, change: Partial<ExpectedCourse> = {}): string | undefined =>
    findCoursesAtRisk([expected(offering, change)], { today, acceptanceShare: 0.5 })[0]?.stage;

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
    });
    expect(enough).toMatchObject({ missing: 5, fittingPeople: 5, canBeFilled: true });
    const [few] = findCoursesAtRisk([expected(course('a'), { fittingPeople: 4 })], {
      today,
      acceptanceShare: 1,
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
