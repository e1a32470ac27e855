import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isWorkOver, judgeTakeUp, stepWorkRun, WORK_RUN_STATES, type WorkRunAct } from './index.js';

const ACTS: readonly WorkRunAct[] = ['take-up', 'finish', 'fail', 'cancel'];

describe('A step of long work', () => {
  test.each([
    ['waiting', 'take-up', 'running'],
    ['waiting', 'finish', 'work-not-begun'],
    ['waiting', 'fail', 'failed'],
    ['waiting', 'cancel', 'cancelled'],
    ['running', 'take-up', 'running'],
    ['running', 'finish', 'done'],
    ['running', 'fail', 'failed'],
    ['running', 'cancel', 'cancelled'],
    ['done', 'cancel', 'work-is-over'],
    ['failed', 'take-up', 'work-is-over'],
    ['cancelled', 'finish', 'work-is-over'],
  ] as const)('%s, %s: %s', (state, act, outcome) => {
    const step = stepWorkRun(state, act);
    expect(step.ok ? step.value : step.refusal.code).toBe(outcome);
  });

  test('an end is an end, whatever comes after', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ACTS), { maxLength: 12 }), (acts) => {
        const states = acts.reduce(
          (seen, act) => {
            const state = seen.at(-1) ?? 'waiting';
            const step = stepWorkRun(state, act);
            return [...seen, step.ok ? step.value : state];
          },
          ['waiting' as (typeof WORK_RUN_STATES)[number]],
        );
        expect(new Set(states.filter(isWorkOver)).size).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('Work that comes to a worker', () => {
  test.each([
    ['waits for the first time', { state: 'waiting', isCancelAsked: false, tries: 0 }, 'take-up'],
    ['was left running by one that died', { state: 'running', isCancelAsked: false, tries: 1 }, 'take-up'],
    ['is done already', { state: 'done', isCancelAsked: false, tries: 1 }, 'leave'],
    [
      'is done although somebody wanted it cancelled',
      { state: 'done', isCancelAsked: true, tries: 1 },
      'leave',
    ],
    [
      'was to be cancelled when its worker died',
      { state: 'running', isCancelAsked: true, tries: 1 },
      'cancel',
    ],
    ['has killed four', { state: 'running', isCancelAsked: false, tries: 4 }, 'take-up'],
    ['has killed five', { state: 'running', isCancelAsked: false, tries: 5 }, 'fail'],
  ] as const)('%s', (_title, run, outcome) => {
    expect(judgeTakeUp(run)).toBe(outcome);
  });
});
