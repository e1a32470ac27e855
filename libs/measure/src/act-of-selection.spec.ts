import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localDate } from '#libs/calendar';
import { actOfSelection } from './act-of-selection.js';
import { isStartOverdue, startPeriod, type PlannedStart } from './measure-start.js';
import { MEASURE_STATES, type Measure, type MeasureState } from './measure.js';
import { takeMeasureAct } from './take-measure-act.js';

const today = localDate('2026-11-23');
const [before, after] = [addDays(today, -1), addDays(today, 1)];

const follow = (state: MeasureState, isChosen: boolean): MeasureState => {
  const act = actOfSelection(state, isChosen);
  if (act === null) return state;
  const taken = takeMeasureAct(state, { act, by: ['selection'], reason: null });
  if (!taken.ok) throw new Error(taken.refusal.code);
  return taken.value;
};

describe('actOfSelection', () => {
  it.each<[MeasureState, boolean, string | null]>([
    ['accepted', true, 'decide'],
    ['accepted', false, null],
    ['decided', true, null],
    ['decided', false, 'set-back'],
    ['running', true, null],
    ['running', false, null],
    ['paused', false, null],
    ['proposed', true, null],
    ['ended', true, null],
  ])('%s, chosen: %s: %s', (state, isChosen, act) => {
    expect(actOfSelection(state, isChosen)).toBe(act);
  });

  it('is always allowed by the table of acts, and done twice it is done once', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MEASURE_STATES), fc.boolean(), (state, isChosen) => {
        const once = follow(state, isChosen);
        expect(follow(once, isChosen)).toBe(once);
      }),
    );
  });
});

describe('startPeriod', () => {
  const plan = { periodFrom: before, periodUntil: after };
  const nothing = { periodFrom: null, periodUntil: null };

  it.each<[Pick<Measure, 'periodFrom' | 'periodUntil'>, PlannedStart, ReturnType<typeof startPeriod>]>([
    [nothing, {}, { periodFrom: today, periodUntil: null }],
    [nothing, { periodUntil: after }, { periodFrom: today, periodUntil: after }],
    [plan, nothing, plan],
    [plan, { periodFrom: today }, { periodFrom: today, periodUntil: after }],
    [nothing, plan, plan],
  ])('%j, planned anew %j: %j', (measure, planned, period) => {
    expect(startPeriod(measure, planned, today)).toEqual(period);
  });
});

it.each<[MeasureState, Measure['periodFrom'], boolean]>([
  ['decided', before, true],
  ['decided', today, false],
  ['decided', after, false],
  ['decided', null, false],
  ['accepted', before, false],
  ['running', before, false],
])('%s, planned for %s: overdue %s', (state, periodFrom, isOverdue) => {
  expect(isStartOverdue({ state, periodFrom }, today)).toBe(isOverdue);
});
