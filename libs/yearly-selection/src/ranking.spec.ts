import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localDate } from '#libs/calendar';
import { budgetLine } from './budget-line.js';
import { CRITERIA, type Assessment, type Criterion } from './criterion.js';
import { rankMeasures } from './rank-measures.js';
import { suggestClass } from './suggest-class.js';
import { summariseAssessments, type MeasureSummary } from './summarise-assessments.js';
import type { SelectionClass } from './yearly-selection.js';

const EQUAL_WEIGHTS = { need: 1, reach: 1, effect: 1, resources: 1, feasibility: 1 };
const RULES = { weights: EQUAL_WEIGHTS, disputedDeviation: 1.2, members: 4 };

type Given = readonly [need: number, reach: number, effect: number, resources: number, feasibility: number];

function by(accountId: string, points: readonly number[], measureId = 'm'): readonly Assessment[] {
  return points.map((given, index) => ({
    accountId,
    measureId,
    criterion: CRITERIA[index] as Criterion,
    points: given,
    reason: null,
    revisedPoints: null,
    revisionReason: null,
  }));
}

const summaryOf = (
  given: readonly (readonly number[])[],
  rules: Partial<typeof RULES> = {},
): MeasureSummary => {
  const assessments = given.flatMap((points, index) => by(`account ${index}`, points));
  const [summary] = summariseAssessments(['m'], assessments, { ...RULES, ...rules });
  if (summary === undefined) throw new Error('one measure has one summary');
  return summary;
};

describe('summariseAssessments', () => {
  it('takes the mean of each criterion, with least, most and deviation', () => {
    const [need] = summaryOf([
      [4, 0, 0, 0, 0],
      [1, 0, 0, 0, 0],
    ]).spreads;
    expect(need).toEqual({
      criterion: 'need',
      count: 2,
      mean: 2.5,
      least: 1,
      most: 4,
      deviation: 1.5,
      isDisputed: true,
    });
  });

  it('weighs the criteria', () => {
    const weights = { need: 2, reach: 1, effect: 1, resources: 0, feasibility: 0 };
    expect(summaryOf([[4, 2, 0, 4, 4]], { weights }).score).toBe(2.5);
    expect(summaryOf([[4, 4, 4, 4, 4]], { weights: { ...EQUAL_WEIGHTS, need: 5 } }).score).toBe(4);
  });

  it('counts what was revised, not what was given before', () => {
    const revised = by('a', [0, 0, 0, 0, 0]).map((one) => ({
      ...one,
      revisedPoints: 4,
      revisionReason: 'Zahlen nachgereicht',
    }));
    expect(summariseAssessments(['m'], revised, RULES)[0]?.score).toBe(4);
  });

  it.each<[string, (readonly number[])[], number, boolean, number | null]>([
    ['nobody', [], 0, true, null],
    ['one of four', [[1, 1, 1, 1, 1]], 1, true, 1],
    [
      'half',
      [
        [1, 1, 1, 1, 1],
        [3, 3, 3, 3, 3],
      ],
      2,
      false,
      2,
    ],
    [
      'half, of which one not whole',
      [
        [1, 1, 1, 1, 1],
        [3, 3],
      ],
      1,
      true,
      1.4,
    ],
    [
      'nobody by the last criterion',
      [
        [1, 1, 1, 1],
        [1, 1, 1, 1],
      ],
      0,
      true,
      null,
    ],
  ])('judged by %s', (_who, given, assessed, isThin, score) => {
    expect(summaryOf(given)).toMatchObject({ assessed, isThin, score });
  });

  it('always lies between the least and the most that was given', () => {
    const points = fc.integer({ min: 0, max: 4 });
    const weight = fc.double({ min: 0.1, max: 10, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(points, points, points, points, points), { minLength: 1, maxLength: 9 }),
        fc.tuple(weight, weight, weight, weight, weight),
        (given, [need, reach, effect, resources, feasibility]) => {
          const weights = { need, reach, effect, resources, feasibility };
          const { score, spreads } = summaryOf(given, { weights });
          const [least, most] = [Math.min(...given.flat()), Math.max(...given.flat())];
          expect(score).toBeGreaterThanOrEqual(least - 1e-9);
          expect(score).toBeLessThanOrEqual(most + 1e-9);
          for (const { deviation } of spreads) expect(deviation).toBeLessThanOrEqual(2);
        },
      ),
    );
  });
});

const measure = (number: number, points: Given, members = 1) => ({
  number,
  summary: summaryOf([points], { members }),
});

describe('rankMeasures', () => {
  it.each<[string, ReturnType<typeof measure>[], number[]]>([
    ['by the mean', [measure(1, [1, 1, 1, 1, 1]), measure(2, [2, 2, 2, 2, 2])], [2, 1]],
    ['then need', [measure(1, [1, 3, 2, 2, 2]), measure(2, [2, 2, 2, 2, 2])], [2, 1]],
    ['then effect', [measure(1, [2, 3, 1, 2, 2]), measure(2, [2, 2, 2, 2, 2])], [2, 1]],
    ['then number', [measure(2, [2, 3, 2, 1, 2]), measure(1, [2, 2, 2, 2, 2])], [1, 2]],
    ['thin ones last', [measure(1, [4, 4, 4, 4, 4], 4), measure(2, [1, 1, 1, 1, 1])], [2, 1]],
  ])('%s', (_order, measures, expected) => {
    expect(rankMeasures(measures).map(({ number }) => number)).toEqual(expected);
  });

  it('does not depend on the order in which measures come', () => {
    const points = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(points, points, points, points, points), { minLength: 2, maxLength: 12 }),
        (given) => {
          const measures = given.map((one, index) => measure(index, one));
          const numbers = (list: typeof measures) => rankMeasures(list).map(({ number }) => number);
          expect(numbers(measures.toReversed())).toEqual(numbers(measures));
        },
      ),
    );
  });
});

describe('suggestClass', () => {
  const rules = { priorityPoints: 3, quickWinPoints: 3, quickWinMonths: 12 };
  it.each<[Given, 'existing' | 'idea', string | null, string | null, SelectionClass | null]>([
    [[3, 3, 3, 0, 0], 'idea', null, null, 'priority'],
    [[3, 3, 2, 0, 0], 'idea', null, null, null],
    [[4, 4, 4, 4, 4], 'existing', '2026-01-01', '2026-06-30', 'priority'],
    [[0, 0, 0, 3, 3], 'idea', '2026-01-01', '2026-12-31', 'quick-win'],
    [[0, 0, 0, 3, 3], 'idea', '2026-01-01', '2027-01-01', null],
    [[0, 0, 0, 3, 2], 'idea', '2026-01-01', '2026-06-30', null],
    [[0, 0, 0, 4, 4], 'idea', '2026-01-01', null, null],
    [[0, 0, 0, 4, 4], 'existing', '2020-01-01', null, 'standing-task'],
    [[0, 0, 0, 0, 0], 'existing', '2020-01-01', '2029-01-01', null],
  ])('%j %s from %s until %s: %s', (points, maturity, from, until, expected) => {
    const periodFrom = from === null ? null : localDate(from);
    const periodUntil = until === null ? null : localDate(until);
    expect(suggestClass({ maturity, periodFrom, periodUntil }, summaryOf([points]), rules)).toBe(expected);
  });
});

describe('budgetLine', () => {
  it.each([
    [[100, null, 250], 300, { plannedCents: 350, withoutCost: 1, frameCents: 300, leftCents: -50 }],
    [[], 300, { plannedCents: 0, withoutCost: 0, frameCents: 300, leftCents: 300 }],
    [[100], null, { plannedCents: 100, withoutCost: 0, frameCents: null, leftCents: null }],
  ])('%j against %s', (costs, frame, expected) => {
    expect(budgetLine(costs, frame)).toEqual(expected);
  });
});
