import { describe, expect, it } from '@jest/globals';
import type { SurveyQuestion } from '../../api/types.js';
import { answersOfDraft, answerWords, draftOfAnswers, isFilled } from './answer-draft.js';

const question = (id: string, kind: SurveyQuestion['kind'], unit: string | null = null): SurveyQuestion => ({
  id,
  kind,
  title: id,
  hint: null,
  isRequired: false,
  fieldId: null,
  choices:
    kind === 'multiple-choice'
      ? [
          { id: 'a', label: 'Abend' },
          { id: 'b', label: 'Morgen' },
        ]
      : [],
  lowWord: null,
  highWord: null,
  unit,
});
const QUESTIONS = [
  question('t', 'text'),
  question('n', 'number', 'Wochen'),
  question('m', 'multiple-choice'),
];

describe('What stands in a sheet', () => {
  it('is sent by its kind, numbers as Germans write them', () => {
    const sent = answersOfDraft(QUESTIONS, {
      t: { text: ' 12 ', choiceIds: [] },
      n: { text: '1.200,5', choiceIds: [] },
      m: { text: '', choiceIds: ['b'] },
    });
    expect(sent).toEqual([
      { questionId: 't', text: '12', number: null, choiceIds: [] },
      { questionId: 'n', text: null, number: 1200.5, choiceIds: [] },
      { questionId: 'm', text: null, number: null, choiceIds: ['b'] },
    ]);
    expect(answersOfDraft(QUESTIONS, draftOfAnswers(sent))).toEqual(sent);
  });

  it('keeps a number that is none as it was typed, for the server to say so', () => {
    const [, number] = answersOfDraft(QUESTIONS, { n: { text: 'drei', choiceIds: [] } });
    expect(number).toEqual({ questionId: 'n', text: 'drei', number: null, choiceIds: [] });
  });

  it('is told in words', () => {
    const draft = { n: { text: '12', choiceIds: [] }, m: { text: '', choiceIds: ['b', 'a'] } };
    expect(QUESTIONS.map((one) => answerWords(one, draft))).toEqual(['', '12 Wochen', 'Abend; Morgen']);
    expect(QUESTIONS.map((one) => isFilled(draft, one))).toEqual([false, true, true]);
  });
});
