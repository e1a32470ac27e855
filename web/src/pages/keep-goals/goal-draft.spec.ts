import { expect, test } from '@jest/globals';
import { emptyGoal, toGoal, toJudge } from './goal-draft.js';

test('an unchosen working group is sent as none', () => {
  expect(toGoal(emptyGoal('n'))).toMatchObject({ committeeId: null, needIds: ['n'] });
  expect(toGoal({ ...emptyGoal(null), committeeId: 'ag' })).toMatchObject({ committeeId: 'ag', needIds: [] });
});

test.each([
  ['', null],
  ['2027-1', null],
  ['2027-12-31', '2027-12-31'],
])('the day “%s” is judged as %s', (dueOn, judged) => {
  expect(toJudge({ ...emptyGoal(null), dueOn }, 'k')).toMatchObject({ conceptId: 'k', dueOn: judged });
});
