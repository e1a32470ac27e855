import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localDate } from '#libs/calendar';
import { carryOver, type Objectives } from './carry-over.js';
import { GOAL_STATES, type Goal } from './goal.js';
import { NEED_STATES, type NeedEvidence, type StrategicNeed } from './need.js';

const NEW_IDS = { 'old-Sprache': 'new-Sprache', 'old-Frauen': 'new-Frauen', 'old-Ehrenamt': 'new-Ehrenamt' };
const NOTHING: Objectives = { needs: [], goals: [], evidence: [] };

function need(id: string, given: Partial<StrategicNeed> = {}): StrategicNeed {
  const state = { urgency: 'high', state: 'open', stateReason: null } as const;
  const ties = { fieldId: 'old-Sprache', targetGroupIds: ['old-Frauen'], themeIds: ['old-Ehrenamt'] };
  const text = { title: id, description: '' };
  return {
    id,
    conceptId: 'old',
    ...text,
    ...state,
    isPublic: true,
    version: 4,
    carriedFromId: null,
    ...ties,
    ...given,
  };
}

function goal(id: string, needIds: readonly string[], state: Goal['state'] = 'open'): Goal {
  const smart = {
    specific: '',
    measurable: '',
    attainable: '',
    relevant: '',
    dueOn: localDate('2027-12-31'),
  };
  const rest = { level: 'outcome', committeeId: null, stateReason: null, isPublic: true } as const;
  return {
    id,
    conceptId: 'old',
    statement: id,
    ...smart,
    ...rest,
    state,
    version: 2,
    carriedFromId: null,
    needIds,
  };
}

function evidence(id: string, needId: string): NeedEvidence {
  const links = { answerId: null, gapId: null, documentId: null };
  return {
    id,
    needId,
    kind: 'statistic',
    ...links,
    statement: `Satz ${id}`,
    source: 's',
    asOf: localDate('2025-01-01'),
  };
}

function carry(old: Objectives, present: Objectives = NOTHING): Objectives {
  let count = present.needs.length + present.goals.length;
  return carryOver({ conceptId: 'new', newIds: NEW_IDS, old, present, newId: () => `new-${(count += 1)}` });
}

describe('carryOver', () => {
  it('takes what is open, where the field lives on, with all that it is tied to', () => {
    const old = {
      needs: [need('a'), need('met', { state: 'met' }), need('gone', { fieldId: 'old-Wohnen' })],
      goals: [goal('g', ['a', 'met']), goal('reached', ['a'], 'reached'), goal('lost', ['gone'])],
      evidence: [evidence('e', 'a'), evidence('f', 'met')],
    };
    const { needs, goals, evidence: shown } = carry(old);
    expect(needs).toEqual([
      need('a', {
        id: 'new-1',
        conceptId: 'new',
        title: 'a',
        fieldId: 'new-Sprache',
        targetGroupIds: ['new-Frauen'],
        themeIds: ['new-Ehrenamt'],
        version: 1,
        carriedFromId: 'a',
      }),
    ]);
    expect(goals).toEqual([
      { ...goal('g', ['new-1']), id: 'new-3', conceptId: 'new', version: 1, carriedFromId: 'g' },
    ]);
    expect(shown).toEqual([{ ...evidence('e', 'new-1'), id: 'new-2' }]);
  });

  it('carries nothing a second time, and never changes what evidence says', () => {
    const needs = fc
      .array(fc.constantFrom(...NEED_STATES), { maxLength: 6 })
      .map((states) => states.map((state, index) => need(`n${index}`, { state })));
    const whole = needs.chain((list) =>
      fc.record({
        needs: fc.constant(list),
        goals: fc
          .array(fc.tuple(fc.subarray(list.map(({ id }) => id)), fc.constantFrom(...GOAL_STATES)), {
            maxLength: 5,
          })
          .map((drawn) => drawn.map(([ids, state], index) => goal(`g${index}`, ids, state))),
        evidence: fc.constant(list.map(({ id }) => evidence(`e-${id}`, id))),
      }),
    );
    fc.assert(
      fc.property(whole, (old) => {
        const first = carry(old);
        expect(carry(old, first)).toEqual(NOTHING);
        const said = new Set(old.evidence.map(({ statement }) => statement));
        expect(first.evidence.every(({ statement }) => said.has(statement))).toBe(true);
        const known = new Set(first.needs.map(({ id }) => id));
        expect(
          first.goals.every(({ needIds }) => needIds.length > 0 && needIds.every((id) => known.has(id))),
        ).toBe(true);
      }),
    );
  });
});
