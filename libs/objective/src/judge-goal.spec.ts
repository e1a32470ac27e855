import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import { judgeGoal, type GoalFacts, type GoalHint, type JudgedGoal } from './judge-goal.js';

const SMART: JudgedGoal = {
  statement: 'Bis Ende 2027 wartet niemand länger als sechs Wochen auf einen Kurs.',
  specific: 'Menschen mit Zusage im ganzen Kreis',
  measurable: 'höchstens 42 Tage',
  attainable: 'zwei weitere Kurse',
  relevant: 'ohne Sprache keine Arbeit',
  committeeId: 'ag',
  state: 'open',
  dueOn: localDate('2027-12-31'),
};
const FACTS: GoalFacts = {
  today: localDate('2026-11-29'),
  needStates: ['open'],
  hasIndicator: true,
  longestStatement: 200,
};

describe('judgeGoal', () => {
  it('says nothing of a goal that has all', () => {
    expect(judgeGoal(SMART, FACTS)).toEqual([]);
  });

  it.each<[Partial<JudgedGoal>, Partial<GoalFacts>, readonly GoalHint[]]>([
    [{ statement: 'x'.repeat(201) }, {}, ['statement-long']],
    [{ statement: 'x'.repeat(200) }, {}, []],
    [{ specific: ' ' }, {}, ['not-specific']],
    [{ measurable: '' }, {}, ['not-measurable']],
    [{ measurable: 'es wird deutlich besser' }, {}, ['measurable-without-figure']],
    [{ attainable: '', relevant: '' }, {}, ['not-attainable', 'not-relevant']],
    [{ dueOn: localDate('2026-11-28') }, {}, ['due-in-past']],
    [{ dueOn: localDate('2026-11-29') }, {}, []],
    [{ dueOn: null }, {}, []],
    [{ committeeId: null }, {}, ['nobody-responsible']],
    [{}, { needStates: [] }, ['no-need']],
    [{}, { needStates: ['met', 'dropped'] }, ['only-settled-needs']],
    [{}, { needStates: ['met', 'open'] }, []],
    [{}, { hasIndicator: false }, ['no-indicator']],
    [{}, { hasIndicator: null }, []],
    [{ state: 'reached', measurable: '', dueOn: localDate('2020-01-01') }, { needStates: [] }, []],
  ])('%j with %j → %j', (goal, facts, hints) => {
    expect(judgeGoal({ ...SMART, ...goal }, { ...FACTS, ...facts })).toEqual(hints);
  });
});
