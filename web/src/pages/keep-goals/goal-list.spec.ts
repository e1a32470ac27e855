import { describe, expect, test } from '@jest/globals';
import type { Goal } from '../../api/types.js';
import { chosenGoals, goalCounts, readGoalChoice } from './goal-list.js';

const aGoal = (id: string, given: Partial<Goal> = {}): Goal => ({
  id,
  conceptId: 'k',
  statement: id,
  level: 'outcome',
  specific: '',
  measurable: '',
  attainable: '',
  relevant: '',
  dueOn: '2027-12-31',
  committeeId: null,
  state: 'open',
  stateReason: null,
  isPublic: false,
  version: 1,
  needs: [{ id: 'n', fieldId: 'f', title: 'Kurse', state: 'open' }],
  hints: [],
  mayWrite: false,
  ...given,
});
const GOALS = [
  aGoal('warten', { dueOn: '2026-01-01' }),
  aGoal('briefe', { level: 'output', hints: ['not-specific'] }),
  aGoal('alt', { state: 'reached', needs: [{ id: 'm', fieldId: 'w', title: 'Fahrt', state: 'met' }] }),
];

describe('the list of goals', () => {
  test.each([
    ['', ['warten', 'briefe', 'alt']],
    ['suche=fahrt', ['alt']],
    ['feld=w', ['alt']],
    ['ebene=output', ['briefe']],
    ['stand=open', ['warten', 'briefe']],
    ['hinweise=mit', ['briefe']],
    ['sortierung=name', ['alt', 'briefe', 'warten']],
    ['sortierung=hinweise', ['briefe', 'warten', 'alt']],
  ])('shows for “%s” %j', (address, ids) => {
    const search = new URLSearchParams(address);
    const choice = readGoalChoice((name) => search.get(name) ?? '');
    expect(chosenGoals(GOALS, choice).map(({ id }) => id)).toEqual(ids);
  });

  test('counts what still has to be done', () => {
    expect(goalCounts(GOALS, '2026-11-29')).toEqual({ open: 2, hinted: 1, over: 1 });
  });
});
