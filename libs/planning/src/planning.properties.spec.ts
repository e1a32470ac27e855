import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localDate } from '#libs/calendar';
import { parseAgs, type Ags } from '#libs/region';
import { loadHighs } from '../../../test/support/load-highs.js';
import {
  findPlanFaults,
  joinPlans,
  planByPrices,
  planGreedily,
  readPlan,
  splitProblem,
  writePlan,
  writeProgram,
  type CandidateStart,
  type PlanningProblem,
  type StartPlan,
} from './index.js';
import { countPoints } from './start-plan.js';

const highs = await loadHighs();
const AGS = parseAgs('99901001') as Ags;

function solve(problem: PlanningProblem): StartPlan {
  const solution = highs.solve(writeProgram(problem), { output_flag: false, mip_rel_gap: 0 });
  const values = Object.fromEntries(
    Object.entries(solution.Columns).map(([name, column]) => [name, 'Primal' in column ? column.Primal : 0]),
  );
  return readPlan(problem, { values, bound: solution.ObjectiveValue });
}

const start = fc
  .record({
    minimumSize: fc.integer({ min: 1, max: 3 }),
    more: fc.integer({ min: 0, max: 2 }),
    childcarePlaces: fc.integer({ min: 0, max: 3 }),
    room: fc.constantFrom('a', 'b', 'c'),
  })
  .map(({ minimumSize, more, childcarePlaces, room }): CandidateStart => ({
    key: '',
    siteId: room,
    providerId: room,
    formatCode: 'general',
    level: 'A1',
    startsOn: localDate('2027-01-04'),
    dayparts: ['morning'],
    minimumSize,
    maximumSize: minimumSize + more,
    childcarePlaces,
    childcareMinimumAgeYears: 1,
    room,
  }));

/** Small enough to try all: three starts at most, three cells of at most three people. */
const problems: fc.Arbitrary<PlanningProblem> = fc
  .array(start, { minLength: 1, maxLength: 3 })
  .chain((starts) => {
    const option = fc.record({
      start: fc.integer({ min: 0, max: starts.length - 1 }),
      minutes: fc.integer({ min: 0, max: 60 }),
      worth: fc.integer({ min: -5, max: 30 }),
    });
    const cell = fc.record({
      ags: fc.constant(AGS),
      people: fc.integer({ min: 1, max: 3 }),
      children: fc.integer({ min: 0, max: 2 }),
      options: fc.uniqueArray(option, {
        selector: (one) => one.start,
        minLength: 1,
        maxLength: starts.length,
      }),
    });
    return fc.record({
      starts: fc.constant(starts.map((one, index) => ({ ...one, key: `start ${index}` }))),
      costs: fc.array(fc.integer({ min: 0, max: 30 }), {
        minLength: starts.length,
        maxLength: starts.length,
      }),
      cells: fc.array(cell, { minLength: 1, maxLength: 3 }),
    });
  });

/** Tries every way to send every person somewhere or nowhere. */
function bestByTrying(problem: PlanningProblem): number {
  let best = 0;
  const counts = problem.cells.map((cell) => cell.options.map(() => 0));
  const tryFrom = (cell: number, option: number): void => {
    if (cell === problem.cells.length) {
      best = Math.max(best, worthOf(problem, counts));
      return;
    }
    const { options, people } = problem.cells[cell] as PlanningProblem['cells'][number];
    if (option === options.length) return tryFrom(cell + 1, 0);
    const row = counts[cell] as number[];
    const used = row.reduce((sum, count) => sum + count, 0);
    for (let given = 0; given <= people - used; given++) {
      row[option] = given;
      tryFrom(cell, option + 1);
    }
    row[option] = 0;
  };
  tryFrom(0, 0);
  return best;
}

function worthOf(problem: PlanningProblem, counts: readonly (readonly number[])[]): number {
  const groups = counts.flatMap((row, cell) =>
    row.flatMap((people, option) => {
      const to = problem.cells[cell]?.options[option]?.start ?? -1;
      return people > 0 ? [{ cell, start: to, people }] : [];
    }),
  );
  const opened = [...new Set(groups.map((group) => group.start))];
  if (findPlanFaults(problem, { opened, groups }).length > 0) return Number.NEGATIVE_INFINITY;
  return countPoints(problem, { opened, groups });
}

describe('Plans of course starts', () => {
  it('are the best there are: as many points as trying everything finds', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const plan = solve(problem);
        expect(findPlanFaults(problem, plan)).toEqual([]);
        expect(plan.points).toBe(bestByTrying(problem));
      }),
      { numRuns: 60 },
    );
  });

  it('break no rule when they are made greedily, and stay below the best and above nothing', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const plan = planGreedily(problem);
        expect(findPlanFaults(problem, plan)).toEqual([]);
        expect(plan.points).toBeGreaterThanOrEqual(0);
        expect(plan.points).toBeLessThanOrEqual(bestByTrying(problem));
        expect(planGreedily(problem)).toEqual(plan);
      }),
      { numRuns: 60 },
    );
  });

  it('break no rule when they are made with prices, and their bound lies above the best', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const plan = planByPrices(problem);
        const best = bestByTrying(problem);
        expect(findPlanFaults(problem, plan)).toEqual([]);
        expect(countPoints(problem, plan)).toBe(plan.points);
        expect(plan.points).toBeGreaterThanOrEqual(0);
        expect(plan.points).toBeLessThanOrEqual(best);
        expect(plan.bound).toBeGreaterThanOrEqual(best);
        expect(planByPrices(problem)).toEqual(plan);
      }),
      { numRuns: 200 },
    );
  });

  it('lose nothing when the problem is taken apart', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const parts = splitProblem(problem);
        expect(parts.flatMap(({ cellNumbers }) => cellNumbers).sort((a, b) => a - b)).toEqual([
          ...problem.cells.keys(),
        ]);
        const whole = joinPlans(parts.map((part) => ({ part, plan: solve(part) })));
        expect(findPlanFaults(problem, whole)).toEqual([]);
        expect(countPoints(problem, whole)).toBe(whole.points);
        expect(whole.points).toBe(bestByTrying(problem));
      }),
      { numRuns: 30 },
    );
  });

  it('read the same when they were written for a solver to begin with', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const plan = planGreedily(problem);
        const groups = plan.groups.toSorted((a, b) => a.cell - b.cell || a.start - b.start);
        const read = readPlan(problem, { values: writePlan(plan), bound: plan.bound });
        expect({
          ...read,
          groups: read.groups.toSorted((a, b) => a.cell - b.cell || a.start - b.start),
        }).toEqual({
          ...plan,
          groups,
        });
      }),
    );
  });

  it('believe no solver that breaks a rule', () => {
    const problem: PlanningProblem = {
      starts: [{ ...fc.sample(start, 1)[0], key: 'one', minimumSize: 2, maximumSize: 2 } as CandidateStart],
      costs: [0],
      cells: [{ ags: AGS, people: 3, children: 0, options: [{ start: 0, minutes: 5, worth: 10 }] }],
    };
    expect(readPlan(problem, { values: { y0: 1, x0_0: 3 }, bound: 30 })).toEqual({
      opened: [],
      groups: [],
      points: 0,
      bound: 30,
    });
    expect(readPlan(problem, { values: { y0: 1, x0_0: 2 }, bound: 20 }).points).toBe(20);
  });
});
