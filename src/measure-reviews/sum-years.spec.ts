import { describe, expect, it } from '@jest/globals';
import { instant, localDate } from '#libs/calendar';
import type { MeasureReview, ReviewFigures } from '#libs/measure-review';
import { sumYears } from './sum-years.js';

const GREEN = { light: 'green', sentence: null } as const;

function review(id: string, measureId: string, asOf: string, figures: Partial<ReviewFigures>): MeasureReview {
  const nothing = {
    participants: null,
    staff: null,
    actualCostCents: null,
    fundingCents: null,
    missingReason: 'x',
  };
  const snapshot = { number: 1, title: '', state: 'running', responsible: null, periodFrom: null } as const;
  return {
    id,
    measureId,
    conceptId: 'c',
    asOf: localDate(asOf),
    implementation: GREEN,
    schedule: GREEN,
    goal: GREEN,
    progress: '',
    effect: null,
    figures: { ...nothing, ...figures },
    nextStep: null,
    nextStepOwnerId: null,
    nextStepDueOn: null,
    publicSentence: null,
    snapshot: { ...snapshot, periodUntil: null, plannedCostCents: null, goals: [], indicators: [] },
    correctsId: null,
    reviewedBy: 'o',
    reviewedAt: instant(`${asOf}T10:00:00Z`),
  };
}

describe('sumYears', () => {
  it('counts each measure once a year, and says nothing where nobody gave a figure', () => {
    const reviews = [
      review('a', 'm1', '2025-06-01', { participants: 100, staff: 1 }),
      review('b', 'm1', '2025-11-01', { participants: 12, staff: 0.1 }),
      review('c', 'm2', '2025-11-01', { participants: 5, staff: 0.2, actualCostCents: 300 }),
      review('d', 'm2', '2024-11-01', {}),
    ];
    expect(sumYears(reviews)).toEqual([
      { year: 2025, reviews: 2, participants: 17, staff: 0.3, actualCostCents: 300, fundingCents: null },
      { year: 2024, reviews: 1, participants: null, staff: null, actualCostCents: null, fundingCents: null },
    ]);
  });
});
