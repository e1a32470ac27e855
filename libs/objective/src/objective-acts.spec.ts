import { describe, expect, it } from '@jest/globals';
import { GOAL_STATES, type GoalState } from './goal.js';
import { NEED_STATES, type NeedState } from './need.js';
import {
  GOAL_ACTS,
  NEED_ACTS,
  takeGoalAct,
  takeNeedAct,
  type GoalAct,
  type NeedAct,
} from './objective-acts.js';

describe('Steps of a need', () => {
  it.each<[NeedState, NeedAct, string | null, NeedState, string | null]>([
    ['open', 'meet', null, 'met', null],
    ['open', 'meet', ' Kurs läuft ', 'met', 'Kurs läuft'],
    ['open', 'drop', 'nicht unsere Aufgabe', 'dropped', 'nicht unsere Aufgabe'],
    ['met', 'reopen', null, 'open', null],
    ['dropped', 'reopen', '', 'open', null],
  ])('%s: %s (%s) → %s, %s', (state, act, reason, to, kept) => {
    expect(takeNeedAct(state, act, reason)).toEqual({ ok: true, value: { state: to, stateReason: kept } });
  });

  it.each([null, '', '   '])('is not dropped without a reason (%j)', (reason) => {
    expect(takeNeedAct('open', 'drop', reason)).toEqual({
      ok: false,
      refusal: { code: 'reason-missing', field: 'reason' },
    });
  });

  it('refuses each step that its table does not name', () => {
    for (const [act, { from }] of Object.entries(NEED_ACTS))
      for (const state of NEED_STATES.filter((one) => !(from as readonly string[]).includes(one)))
        expect(takeNeedAct(state, act as NeedAct, 'x')).toMatchObject({
          refusal: { code: 'objective-act-not-now' },
        });
  });
});

describe('Steps of a goal', () => {
  it.each<[GoalState, GoalAct, string | null, GoalState]>([
    ['open', 'reach', null, 'reached'],
    ['open', 'drop', 'keine Mittel', 'dropped'],
    ['reached', 'reopen', null, 'open'],
    ['dropped', 'reopen', null, 'open'],
  ])('%s: %s (%s) → %s', (state, act, reason, to) => {
    expect(takeGoalAct(state, act, reason)).toMatchObject({ ok: true, value: { state: to } });
  });

  it('refuses each step that its table does not name, and giving up without a reason', () => {
    for (const [act, { from }] of Object.entries(GOAL_ACTS))
      for (const state of GOAL_STATES.filter((one) => !(from as readonly string[]).includes(one)))
        expect(takeGoalAct(state, act as GoalAct, 'x')).toMatchObject({
          refusal: { code: 'objective-act-not-now' },
        });
    expect(takeGoalAct('open', 'drop', null)).toMatchObject({ refusal: { code: 'reason-missing' } });
  });
});
