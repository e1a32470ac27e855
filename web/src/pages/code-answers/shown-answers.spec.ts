import { expect, test } from '@jest/globals';
import type { CodedAnswer } from '../../api/types.js';
import { questionsOf, shownAnswers } from './shown-answers.js';

const answer = (id: string, question: string, given: Partial<CodedAnswer> = {}): CodedAnswer => ({
  id,
  question,
  answer: id,
  organisationName: null,
  needIds: [],
  noNeedReason: null,
  ...given,
});
const ANSWERS = [
  answer('a', 'Was fehlt?'),
  answer('b', 'Was fehlt?', { needIds: ['n'] }),
  answer('c', 'Und sonst?', { noNeedReason: 'Dank' }),
  answer('d', 'Und sonst?'),
];

test.each([
  ['', false, [], ['a', 'd']],
  ['', true, [], ['a', 'b', 'c', 'd']],
  ['Und sonst?', false, [], ['d']],
  ['', false, ['b'], ['a', 'b', 'd']],
])('question “%s”, all %s, just coded %j: %j', (question, isAll, touched, ids) => {
  const shown = shownAnswers(ANSWERS, { question, isAll, touched: new Set(touched) });
  expect(shown.map(({ id }) => id)).toEqual(ids);
  expect(questionsOf(ANSWERS)).toEqual(['Was fehlt?', 'Und sonst?']);
});
