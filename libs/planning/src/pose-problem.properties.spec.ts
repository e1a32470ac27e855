import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isWithin, localDate } from '#libs/calendar';
import type { CourseFormat, CourseType, Daypart } from '#libs/course-catalogue';
import type { DemandCell } from '#libs/coverage';
import { buildReachability } from '#libs/region';
import { aDemandCell, agsOf, aMunicipality, TODAY } from '../../../test/support/a-coverage-snapshot.js';
import {
  describeProposals,
  listCandidateStarts,
  planByPrices,
  posePlanningProblem,
  type CandidateSource,
  type ProposedStart,
} from './index.js';

const REACH_MINUTES = 45;
const MINIMUM = 3;
const CHILD_PLACES = 4;
const SITES = ['a', 'b', 'c'];
/** A course that was taken over from a proposal is held there. */
const BUSY = [{ siteId: 'a', daypart: 'morning' as const }];
const SINCE = localDate('2020-01-01');

const format = (code: string, courseTypeCode: string): CourseFormat => ({
  code,
  title: code,
  courseTypeCode,
  targetGroup: null,
  childcare: code === 'parents',
  reachMinutes: REACH_MINUTES,
});
const courseType = (code: string, until: CourseType['startable']['until'] = null): CourseType => ({
  code,
  title: code,
  legalBasis: 'IntV',
  languageUnits: 600,
  orientationUnits: 100,
  sectionCount: 6,
  maximumSize: 5,
  startable: { from: SINCE, until },
  source: 'test',
});
const FORMATS = [format('general', 'open'), format('parents', 'open'), format('intensive', 'ended')];
/** The second may not begin any more when the first start would be. */
const TYPES = [courseType('open'), courseType('ended', addDays(TODAY, 7))];

const cell: fc.Arbitrary<DemandCell> = fc
  .record({
    gemeinde: fc.integer({ min: 1, max: 4 }),
    formatCode: fc.constantFrom('general', 'parents', 'intensive'),
    level: fc.constantFrom('A1' as const, 'B1' as const, null),
    dayparts: fc.subarray<Daypart>(['morning', 'afternoon', 'evening']),
    childrenUnderThree: fc.integer({ min: 0, max: 1 }),
    childrenFromThree: fc.integer({ min: 0, max: 2 }),
    days: fc.integer({ min: 0, max: 300 }),
    people: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ gemeinde, days, ...part }) =>
    aDemandCell({ ...part, ags: agsOf(gemeinde), waitingSince: addDays(TODAY, -days) }),
  );

const world = fc.record({
  cells: fc.array(cell, { minLength: 3, maxLength: 12 }),
  approvals: fc.array(
    fc.record({
      siteId: fc.constantFrom(...SITES),
      courseTypeCode: fc.constantFrom('open', 'ended'),
      lasts: fc.constantFrom(10, 400),
    }),
    { maxLength: 5 },
  ),
});
type World = typeof world extends fc.Arbitrary<infer Made> ? Made : never;

const municipalities = [1, 2, 3, 4].map((number) =>
  aMunicipality(number, { centre: { latitude: 50, longitude: 8 + number / 5 } }),
);
const reachability = buildReachability({
  municipalities,
  sites: SITES.map((id, index) => ({ id, place: { latitude: 50, longitude: 8.2 + index / 5 } })),
  known: [],
  estimate: { detourFactor: 1.35, speedKmh: 40, barriers: [] },
  limitMinutes: REACH_MINUTES,
});

function sourceOf({ cells, approvals }: World): CandidateSource {
  return {
    today: TODAY,
    leadWeeks: 4,
    sites: SITES.map((id) => ({ id, providerId: `provider of ${id}` })),
    approvals: approvals.map(({ siteId, courseTypeCode, lasts }) => ({
      siteId,
      courseTypeCode,
      from: SINCE,
      until: addDays(TODAY, lasts),
    })),
    formats: FORMATS,
    courseTypes: TYPES,
    wanted: cells.map(({ formatCode, level }) => ({ formatCode, level: level ?? 'A1' })),
    minimumSize: MINIMUM,
    childcarePlaces: CHILD_PLACES,
    busyRooms: BUSY,
  };
}

function propose(made: World): readonly ProposedStart[] {
  const problem = posePlanningProblem({
    today: TODAY,
    unplaced: made.cells,
    starts: listCandidateStarts(sourceOf(made)),
    reachability,
    reachMinutesOf: () => REACH_MINUTES,
    weights: {
      person: 1000,
      waitedWeek: 20,
      mostWaitedWeeks: 52,
      lawfulPriority: 300,
      travelMinute: 2,
      dayUntilStart: 3,
      course: 500,
      childcare: 100,
    },
  });
  return describeProposals(problem, planByPrices(problem));
}

describe('What is proposed', () => {
  it('breaks no rule: size, reach, childcare, approval, room, and nobody goes twice', () => {
    let proposed = 0;
    fc.assert(
      fc.property(world, (made) => {
        const proposals = propose(made);
        proposed += proposals.length;
        for (const { start, people, children, peopleByMunicipality } of proposals) {
          expect(people).toBeGreaterThanOrEqual(MINIMUM);
          expect(people).toBeLessThanOrEqual(start.maximumSize);
          expect(children).toBeLessThanOrEqual(start.childcarePlaces);
          for (const { minutes } of peopleByMunicipality) expect(minutes).toBeLessThanOrEqual(REACH_MINUTES);
          expect(start).not.toMatchObject({ siteId: 'a', dayparts: ['morning'] });
          const type = FORMATS.find(({ code }) => code === start.formatCode)?.courseTypeCode;
          expect(type).toBe('open');
          expect(
            sourceOf(made).approvals.some(
              (one) =>
                one.siteId === start.siteId && one.courseTypeCode === type && isWithin(one, start.startsOn),
            ),
          ).toBe(true);
        }
        const rooms = proposals.map(({ start }) => start.room);
        expect(new Set(rooms).size).toBe(rooms.length);
        const waiting = made.cells.reduce((sum, { people }) => sum + people, 0);
        expect(proposals.reduce((sum, { people }) => sum + people, 0)).toBeLessThanOrEqual(waiting);
      }),
      { numRuns: 300 },
    );
    expect(proposed).toBeGreaterThan(50);
  });

  it('is the same for the same input', () => {
    fc.assert(
      fc.property(world, (made) => {
        expect(propose(made)).toEqual(propose(structuredClone(made)));
      }),
      { numRuns: 50 },
    );
  });
});
