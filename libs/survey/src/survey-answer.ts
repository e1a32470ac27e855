import { ok, refuse, type Result } from '#libs/kernel';
import { isChoiceKind, SCALE_STEPS, type SurveyQuestion } from './survey-question.js';

/** What somebody wrote or chose at one question; empty where nothing yet. */
export interface AnswerContent {
  readonly questionId: string;
  readonly text: string | null;
  /** A number, or the step of a scale. */
  readonly number: number | null;
  readonly choiceIds: readonly string[];
}

/** “Antwort” that was sent. */
export interface SurveyAnswer extends AnswerContent {
  readonly id: string;
  readonly surveyId: string;
  /** The sheet that it stood on; null where the survey is anonymous: there each answer stands for itself, also beside others of the same sheet. */
  readonly responseId: string | null;
}

/** The longest free text, in characters. */
export const LONGEST_ANSWER = 5000;
const LARGEST_NUMBER = 1_000_000_000;

/** “Ist beantwortet”. */
export function isAnswered({ text, number, choiceIds }: AnswerContent): boolean {
  return (text ?? '').trim() !== '' || number !== null || choiceIds.length > 0;
}

/**
 * “Passen die Antworten zu den Fragen”: what is empty falls away, what fits no question is refused (`answer-misfit`, facts: number of the
 * question; `answer-unknown`). Whether all is answered that must be is asked by {@link missingAnswers}.
 */
export function judgeAnswers(
  questions: readonly SurveyQuestion[],
  answers: readonly AnswerContent[],
): Result<readonly AnswerContent[]> {
  if (new Set(answers.map(({ questionId }) => questionId)).size < answers.length)
    return refuse('answer-unknown');
  for (const answer of answers) {
    const index = questions.findIndex(({ id }) => id === answer.questionId);
    const question = questions[index];
    if (question === undefined) return refuse('answer-unknown');
    if (!fits(question, answer)) return refuse('answer-misfit', { number: index + 1 }, question.id);
  }
  return ok(answers.filter(isAnswered));
}

/** “Was noch fehlt”: required questions without an answer, in their order. */
export function missingAnswers(
  questions: readonly SurveyQuestion[],
  answers: readonly AnswerContent[],
): readonly SurveyQuestion[] {
  const answered = new Set(answers.filter(isAnswered).map(({ questionId }) => questionId));
  return questions.filter(({ id, isRequired }) => isRequired && !answered.has(id));
}

function fits(question: SurveyQuestion, { text, number, choiceIds }: AnswerContent): boolean {
  const { kind, choices } = question;
  if (kind !== 'text' && text !== null) return false;
  if (kind === 'text')
    return number === null && choiceIds.length === 0 && (text ?? '').length <= LONGEST_ANSWER;
  if (!isChoiceKind(kind))
    return choiceIds.length === 0 && (number === null || isPossible(number, kind === 'scale'));
  const known = new Set(choices.map(({ id }) => id));
  const isChosenOnce = new Set(choiceIds).size === choiceIds.length;
  const isFew = kind === 'multiple-choice' || choiceIds.length <= 1;
  return number === null && isChosenOnce && isFew && choiceIds.every((id) => known.has(id));
}

function isPossible(number: number, isScale: boolean): boolean {
  if (isScale) return (SCALE_STEPS as readonly number[]).includes(number);
  return Number.isFinite(number) && Math.abs(number) <= LARGEST_NUMBER;
}
