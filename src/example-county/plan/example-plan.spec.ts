import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localDate, type LocalDate } from '#libs/calendar';
import { judgeOffering, offeringStateOn, type CourseFormat } from '#libs/course-catalogue';
import { findGaps, placeDemand, type CoverageSnapshot, type Placement } from '#libs/coverage';
import { supplyEntriesOf } from '#libs/matching';
import { buildReachability } from '#libs/region';
import { projectFolder } from '../../platform/config/project-folder.js';
import { exampleApprovals } from './courses/example-approvals.js';
import { asOffering, exampleOfferings } from './courses/example-offerings.js';
import { EXAMPLE_SITES, exampleSiteId } from './courses/example-sites.js';
import { exampleRegions } from './example-regions.js';
import { EXAMPLE_TRAVEL_TIMES } from './example-travel-times.js';
import { exampleNeeds } from './needs/example-needs.js';

const DATA = join(projectFolder(), 'data/germersheim');
const MUNICIPALITIES = exampleRegions(
  readFileSync(join(DATA, 'gemeinden.csv'), 'utf8'),
  readFileSync(join(DATA, 'gemeinden.geojson'), 'utf8'),
).municipalities;

/** As the reference data of the installation have them. */
const FORMATS = [
  ['general', 'general', 45],
  ['women-with-childcare', 'general', 30],
  ['youth', 'general', 45],
  ['literacy', 'literacy', 45],
  ['second-script', 'second-script', 45],
  ['evening', 'general', 45],
  ['intensive', 'intensive', 60],
  ['vocational', 'vocational-b2', 60],
  ['first-orientation', 'first-orientation', 45],
].map(([code, courseTypeCode, reachMinutes]): CourseFormat => {
  const title = String(code);
  return {
    code: title,
    title,
    courseTypeCode: String(courseTypeCode),
    targetGroup: null,
    childcare: code === 'women-with-childcare',
    reachMinutes: Number(reachMinutes),
  };
});
const AT_RISK_DAYS = 21;

const REACHABILITY = buildReachability({
  municipalities: MUNICIPALITIES,
  sites: EXAMPLE_SITES.map(({ key, place }) => ({ id: exampleSiteId(key), place })),
  known: EXAMPLE_TRAVEL_TIMES.map(({ ags, site, minutes }) => ({
    ags,
    siteId: exampleSiteId(site),
    mode: 'public-transport' as const,
    minutes,
    origin: 'measured' as const,
  })),
  estimate: { detourFactor: 1.35, speedKmh: 40 },
  limitMinutes: 60,
});

function snapshotOf(today: LocalDate): CoverageSnapshot {
  const approvals = exampleApprovals(today).map(({ site, ...rest }) => ({
    ...rest,
    siteId: exampleSiteId(site),
  }));
  return {
    today,
    municipalities: MUNICIPALITIES,
    formats: FORMATS,
    demand: exampleNeeds(today, MUNICIPALITIES),
    supply: exampleOfferings(today, FORMATS)
      .map(asOffering)
      .flatMap((offering) =>
        supplyEntriesOf({
          offering,
          stateToday: offeringStateOn(offering, today, AT_RISK_DAYS),
          approvals: approvals.filter(({ siteId }) => offering.siteIds.includes(siteId)),
          today,
        }),
      ),
    reachability: REACHABILITY,
    settings: {
      horizonDays: 42,
      freshnessDays: 28,
      gapMinimumPeople: 5,
      gapLongestWaitDays: 84,
      checksUntilClosed: 2,
    },
  };
}

function gapsOf(today: LocalDate): readonly (readonly [string, string, string | null, string])[] {
  const snapshot = snapshotOf(today);
  return findGaps(snapshot, placeDemand(snapshot)).map(
    ({ areaKey, formatCode, level, cause }) => [areaKey, formatCode, level, cause] as const,
  );
}

function shareOfMunicipalitiesCovered(placement: Placement): number {
  const open = new Set(placement.cells.filter((row) => row.unplaced > 0).map((row) => row.cell.ags));
  return 1 - open.size / MUNICIPALITIES.length;
}

const SOME_MONDAY = localDate('2026-11-23');
const anyDay = fc.integer({ min: -500, max: 4000 }).map((days) => addDays(SOME_MONDAY, days));

describe('the example county', () => {
  test('shows the same four gaps, each with a cause of its own, whatever day it is', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        expect(gapsOf(today)).toEqual([
          ['073340007', 'intensive', 'A1', 'full'],
          ['073340501', 'women-with-childcare', 'A1', 'no-childcare'],
          ['073345002', 'literacy', 'literacy', 'none-in-reach'],
          ['073345004', 'evening', 'B1', 'starts-too-late'],
        ]);
      }),
      { numRuns: 60 },
    );
  });

  test('has a realistic size', () => {
    const needs = exampleNeeds(SOME_MONDAY, MUNICIPALITIES);
    const people = needs.reduce((sum, need) => sum + need.people, 0);
    const offerings = exampleOfferings(SOME_MONDAY, FORMATS);
    const runningCourses = offerings.filter(({ state }) => state === 'started').length;
    expect(people).toBeGreaterThanOrEqual(150);
    expect(people).toBeLessThanOrEqual(350);
    expect(runningCourses).toBeGreaterThanOrEqual(25);
    expect(runningCourses).toBeLessThanOrEqual(60);
    expect(offerings.length - runningCourses).toBeGreaterThanOrEqual(15);
    expect(offerings.length - runningCourses).toBeLessThanOrEqual(25);
  });

  test('leaves most Gemeinden without anybody waiting in vain', () => {
    const snapshot = snapshotOf(SOME_MONDAY);
    expect(shareOfMunicipalitiesCovered(placeDemand(snapshot))).toBeGreaterThan(0.6);
  });

  test('has a course at risk, a Verbundkurs and a provider whose figures are old, whatever day it is', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        const offerings = exampleOfferings(today, FORMATS);
        const states = offerings.map((one) => offeringStateOn(one, today, AT_RISK_DAYS));
        expect(states.filter((state) => state === 'at-risk')).toHaveLength(1);
        expect(offerings.some(({ sites }) => sites.length > 1)).toBe(true);
        const stale = offerings.filter(({ confirmedOn }) => confirmedOn < addDays(today, -28));
        expect(new Set(stale.map(({ provider }) => provider))).toEqual(new Set(['sprachwerkstatt']));
      }),
    );
  });

  test('breaks no rule for courses', () => {
    const sectionCounts: Readonly<Record<string, number>> = {
      general: 7,
      intensive: 5,
      literacy: 10,
      'second-script': 10,
      'vocational-b2': 4,
      'first-orientation': 6,
    };
    fc.assert(
      fc.property(anyDay, (today) => {
        for (const offering of exampleOfferings(today, FORMATS).map(asOffering)) {
          const sectionCount = sectionCounts[offering.courseTypeCode] ?? 0;
          const courseType = {
            code: offering.courseTypeCode,
            title: '',
            legalBasis: '',
            languageUnits: 0,
            orientationUnits: 0,
            sectionCount,
            maximumSize: offering.courseTypeCode === 'literacy' ? 16 : 25,
            startable: { from: localDate('2005-01-01'), until: null },
            source: '',
          };
          const format = {
            code: offering.formatCode,
            title: '',
            courseTypeCode: offering.courseTypeCode,
            targetGroup: null,
            childcare: false,
            reachMinutes: 0,
          };
          const rules = { courseType, format, approvals: [], maximumSize: 25, reasonCode: null };
          expect(judgeOffering(offering, rules).faults).toEqual([]);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('is the same whenever it is made for the same day', () => {
    expect(exampleNeeds(SOME_MONDAY, MUNICIPALITIES)).toEqual(exampleNeeds(SOME_MONDAY, MUNICIPALITIES));
  });
});
