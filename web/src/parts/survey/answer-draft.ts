import type { SurveyAnswer, SurveyQuestion } from '../../api/types.js';

/** What stands in the fields of one question. */
export interface AnswerDraft {
  readonly text: string;
  readonly choiceIds: readonly string[];
}

/** What stands in the fields of a sheet, by question. */
export type SheetDraft = Readonly<Record<string, AnswerDraft>>;

/** A question of which nothing was answered. */
export const NO_ANSWER: AnswerDraft = { text: '', choiceIds: [] };

/** The fields of what was saved or sent. */
export function draftOfAnswers(answers: readonly SurveyAnswer[]): SheetDraft {
  return Object.fromEntries(
    answers.map(({ questionId, text, number, choiceIds }) => [
      questionId,
      { text: text ?? (number === null ? '' : String(number).replace('.', ',')), choiceIds },
    ]),
  );
}

/** What is sent. A number that is none stays a text, for the server to say so. */
export function answersOfDraft(
  questions: readonly SurveyQuestion[],
  draft: SheetDraft,
): readonly SurveyAnswer[] {
  return questions.map(({ id: questionId, kind }) => {
    const { text, choiceIds } = draft[questionId] ?? NO_ANSWER;
    const typed = text.trim();
    const number = Number(typed.replace(/\./g, '').replace(',', '.'));
    const isNumber = (kind === 'number' || kind === 'scale') && typed !== '' && !Number.isNaN(number);
    return {
      questionId,
      text: isNumber || typed === '' ? null : typed,
      number: isNumber ? number : null,
      choiceIds: [...choiceIds],
    };
  });
}

/** Whether something stands in the fields of a question. */
export function isFilled(draft: SheetDraft, { id }: Pick<SurveyQuestion, 'id'>): boolean {
  const { text, choiceIds } = draft[id] ?? NO_ANSWER;
  return text.trim() !== '' || choiceIds.length > 0;
}

/** What was answered, in words. */
export function answerWords(question: SurveyQuestion, draft: SheetDraft): string {
  const { text, choiceIds } = draft[question.id] ?? NO_ANSWER;
  if (choiceIds.length === 0)
    return question.unit === null || text === '' ? text : `${text} ${question.unit}`;
  return question.choices
    .filter(({ id }) => choiceIds.includes(id))
    .map(({ label }) => label)
    .join('; ');
}
