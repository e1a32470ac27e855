import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, instant, localDate } from '#libs/calendar';
import type { MeasureState } from '#libs/measure';
import { compareReviews, countLights, standingReviews } from './compare-reviews.js';
import { judgeReview } from './judge-review.js';
import {
  REVIEW_ASPECTS,
  TRAFFIC_LIGHTS,
  type MeasureReview,
  type ReviewDraft,
  type TrafficLight,
} from './measure-review.js';
import { reviewDue } from './review-due.js';

const TODAY = localDate('2026-11-29');
const RULES = { intervalDays: 365, firstReminderDays: 28, lastReminderDays: 7 };

const SOUND: ReviewDraft = {
  asOf: TODAY,
  implementation: { light: 'green', sentence: null },
  schedule: { light: 'green', sentence: null },
  goal: { light: 'none', sentence: null },
  progress: 'Der Kurs läuft.',
  effect: null,
  figures: { participants: 12, staff: 0.5, actualCostCents: 100, fundingCents: 0, missingReason: null },
  nextStep: null,
  nextStepOwnerId: null,
  nextStepDueOn: null,
  publicSentence: null,
};

describe('judgeReview', () => {
  it.each<[string, Partial<ReviewDraft>, readonly string[]]>([
    ['green throughout', {}, []],
    [
      'yellow without a word',
      { schedule: { light: 'yellow', sentence: ' ' } },
      ['light-without-sentence', 'next-step-missing'],
    ],
    [
      'red with a word, no next step',
      { goal: { light: 'red', sentence: 'Zu wenige.' } },
      ['next-step-missing'],
    ],
    [
      'red with all',
      {
        goal: { light: 'red', sentence: 'Zu wenige.' },
        nextStep: 'Werben',
        nextStepOwnerId: 'vhs',
        nextStepDueOn: TODAY,
      },
      [],
    ],
    ['a next step of nobody', { nextStep: 'Werben' }, ['next-step-without-owner', 'next-step-without-day']],
    ['a missing figure', { figures: { ...SOUND.figures, staff: null } }, ['figures-without-reason']],
    [
      'a missing figure with its reason',
      { figures: { ...SOUND.figures, staff: null, missingReason: 'Ehrenamt' } },
      [],
    ],
    ['tomorrow', { asOf: addDays(TODAY, 1) }, ['as-of-in-future']],
  ])('%s', (_name, change, codes) => {
    expect(judgeReview({ ...SOUND, ...change }, TODAY).map(({ code }) => code)).toEqual(codes);
  });

  it('never lets yellow or red pass without a sentence', () => {
    const light = fc.constantFrom(...TRAFFIC_LIGHTS);
    const sentence = fc.option(fc.string());
    const aspect = fc.record({ light, sentence });
    fc.assert(
      fc.property(aspect, aspect, aspect, (implementation, schedule, goal) => {
        const draft = { ...SOUND, implementation, schedule, goal };
        const refused = judgeReview(draft, TODAY).filter(({ code }) => code === 'light-without-sentence');
        const silent = REVIEW_ASPECTS.filter(
          (one) => ['yellow', 'red'].includes(draft[one].light) && (draft[one].sentence ?? '').trim() === '',
        );
        expect(refused.map(({ facts }) => facts?.['aspect'])).toEqual(silent);
      }),
    );
  });
});

describe('reviewDue', () => {
  it.each<[MeasureState, string, string | null, string | null, string | null]>([
    ['running', '2026-01-10', null, '2027-01-10', null],
    ['running', '2025-12-20', null, '2026-12-20', 'first'],
    ['running', '2025-12-06', null, '2026-12-06', 'last'],
    ['running', '2025-11-29', null, '2026-11-29', 'last'],
    ['running', '2025-11-28', null, '2026-11-28', 'overdue'],
    ['paused', '2026-06-01', '2025-11-01', '2026-11-01', 'overdue'],
    ['running', '2020-01-01', '2026-11-28', '2027-11-28', null],
    ['done', '2026-10-01', '2026-09-01', '2026-10-29', 'overdue'],
    ['done', '2026-10-01', '2026-10-01', null, null],
    ['accepted', '2020-01-01', null, null, null],
    ['proposed', '2020-01-01', null, null, null],
    ['ended', '2020-01-01', null, null, null],
  ])('%s since %s, last reviewed %s: due %s, %s', (state, since, last, dueOn, stage) => {
    const measure = {
      state,
      stateSince: localDate(since),
      lastReviewedOn: last === null ? null : localDate(last),
    };
    const due = reviewDue(measure, RULES, TODAY);
    expect(due?.dueOn ?? null).toBe(dueOn);
    expect(due?.stage ?? null).toBe(stage);
  });
});

function review(
  id: string,
  asOf: string,
  lights: readonly TrafficLight[],
  correctsId: string | null = null,
): MeasureReview {
  const [implementation = 'none', schedule = 'none', goal = 'none'] = lights;
  const said = (light: TrafficLight) => ({ light, sentence: 'weil' });
  return {
    ...SOUND,
    id,
    measureId: 'm',
    conceptId: 'c',
    asOf: localDate(asOf),
    implementation: said(implementation),
    schedule: said(schedule),
    goal: said(goal),
    correctsId,
    snapshot: {
      number: 1,
      title: 'M',
      state: 'running',
      responsible: null,
      periodFrom: null,
      periodUntil: null,
      plannedCostCents: null,
      goals: [],
      indicators: [],
    },
    reviewedBy: 'o',
    reviewedAt: instant(`${asOf}T10:00:00Z`),
  };
}

describe('compareReviews', () => {
  const reviews = [
    review('a', '2024-11-30', ['green', 'green', 'none']),
    review('b', '2025-06-30', ['red', 'red', 'red']),
    review('c', '2025-11-30', ['yellow', 'green', 'red']),
    review('d', '2025-11-30', ['red', 'green', 'red'], 'c'),
    review('e', '2026-11-01', ['green', 'green', 'yellow']),
  ];

  it('takes the last of each year, a correction in place of what it corrects', () => {
    expect(compareReviews(reviews).map(({ year, review: { id } }) => [year, id])).toEqual([
      [2026, 'e'],
      [2025, 'd'],
      [2024, 'a'],
    ]);
  });

  it('says what became better and worse, and nothing where one says nothing', () => {
    expect(compareReviews(reviews).map(({ changes }) => changes)).toEqual([
      { implementation: 'better', schedule: 'same', goal: 'better' },
      { implementation: 'worse', schedule: 'same', goal: null },
      { implementation: null, schedule: null, goal: null },
    ]);
  });

  it('leaves out what was corrected, and counts colours', () => {
    const standing = standingReviews(reviews);
    expect(standing.map(({ id }) => id)).toEqual(['e', 'd', 'b', 'a']);
    expect(countLights(standing).implementation).toEqual({ green: 2, yellow: 0, red: 2, none: 0 });
    expect(countLights(standing).goal).toEqual({ green: 0, yellow: 1, red: 2, none: 1 });
  });
});
