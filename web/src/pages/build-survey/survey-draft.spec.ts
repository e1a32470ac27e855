import { describe, expect, it } from '@jest/globals';
import { emptyQuestion, emptySurvey, moved, newId, toSurvey, withCopy } from './survey-draft.js';

const questions = ['a', 'b', 'c'].map((id) => ({ ...emptyQuestion(), id }));
const order = (list: readonly { id: string }[]): string => list.map(({ id }) => id).join('');

describe('A survey that is being built', () => {
  it('moves a question by one place, and none beyond the ends', () => {
    expect(order(moved(questions, 2, -1))).toBe('acb');
    expect(order(moved(questions, 0, 1))).toBe('bac');
    expect(order(moved(questions, 0, -1))).toBe('abc');
    expect(order(moved(questions, 2, 1))).toBe('abc');
  });

  it('copies a question behind itself, under an id of its own', () => {
    const [, first, second] = withCopy([{ ...emptyQuestion(), id: 'x' }, ...questions], 1);
    expect(first?.id).toBe('a');
    expect(second).toMatchObject({ title: first?.title });
    expect(second?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('keeps the ids of choices whose words stay, and leaves empty lines out', () => {
    const question = {
      ...emptyQuestion(),
      kind: 'single-choice' as const,
      choices: ' ja \n\nvielleicht',
      knownChoices: [{ id: 'y', label: 'ja' }],
    };
    const sent = toSurvey({ ...emptySurvey('2026-11-01', '2026-11-20'), questions: [question] }).questions[0];
    expect(sent?.choices.map(({ label }) => label)).toEqual(['ja', 'vielleicht']);
    expect(sent?.choices[0]?.id).toBe('y');
  });

  it('puts no question under a Themenfeld where it belongs to no Konzept', () => {
    const question = { ...emptyQuestion(), fieldId: newId() };
    const draft = { ...emptySurvey('2026-11-01', '2026-11-20'), questions: [question] };
    expect(toSurvey(draft).questions[0]?.fieldId).toBeNull();
    expect(toSurvey({ ...draft, conceptId: newId() }).questions[0]?.fieldId).toBe(question.fieldId);
  });
});
