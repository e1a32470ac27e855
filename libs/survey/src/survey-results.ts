import { compareKeys, ok, refuse, type Result } from '#libs/kernel';
import type { SurveyAnswer } from './survey-answer.js';
import { SCALE_STEPS, type SurveyQuestion } from './survey-question.js';
import type { Survey } from './survey.js';

/** How often something was chosen. */
export interface ChoiceCount {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/** “Ergebnis einer Frage”. */
export interface QuestionResult {
  readonly questionId: string;
  /** Too few answers for an anonymous survey: everything else is empty. */
  readonly isHidden: boolean;
  /** Null where it is hidden. */
  readonly answered: number | null;
  /** Of choices and of the steps of a scale. */
  readonly counts: readonly ChoiceCount[];
  /** Of scales and numbers; null where nobody answered. */
  readonly mean: number | null;
  /** Of numbers. */
  readonly least: number | null;
  /** Of numbers. */
  readonly most: number | null;
}

/**
 * “Dürfen Ergebnisse gezeigt werden”. Those of an anonymous survey only when it is closed, so that nobody sees which answer the latest
 * sender brought, and from `minimum` sheets on. Refuses with `results-after-close` or `results-too-few` (facts: minimum).
 */
export function judgeResults(
  survey: Pick<Survey, 'isAnonymous' | 'state'>,
  responses: number,
  minimum: number,
): Result<null> {
  if (!survey.isAnonymous) return ok(null);
  if (survey.state === 'draft' || survey.state === 'open') return refuse('results-after-close');
  return responses < minimum ? refuse('results-too-few', { minimum }) : ok(null);
}

/**
 * “Antworten auflisten”: those to one question, in an order that tells nothing. The ids are drawn by lot and each answer has its own, so
 * neither who came when nor which answers stood on one sheet follows from it. Of an anonymous survey fewer than `minimum` are none.
 */
export function listAnswers(
  survey: Pick<Survey, 'isAnonymous'>,
  answers: readonly SurveyAnswer[],
  questionId: string,
  minimum: number,
): readonly SurveyAnswer[] {
  const own = answers.filter((answer) => answer.questionId === questionId);
  if (survey.isAnonymous && own.length < minimum) return [];
  return own.toSorted((a, b) => compareKeys(a.id, b.id));
}

/** “Frage auswerten”: counts of choices and steps, mean and ends of numbers. Free texts are listed apart. */
export function summariseQuestion(
  survey: Pick<Survey, 'isAnonymous'>,
  question: SurveyQuestion,
  answers: readonly SurveyAnswer[],
  minimum: number,
): QuestionResult {
  const own = answers.filter(({ questionId }) => questionId === question.id);
  const isHidden = survey.isAnonymous && own.length < minimum;
  const shown = isHidden ? [] : own;
  const numbers = shown.flatMap(({ number }) => (number === null ? [] : [number]));
  const isNumber = question.kind === 'number' && numbers.length > 0;
  return {
    questionId: question.id,
    isHidden,
    answered: isHidden ? null : own.length,
    counts: isHidden ? [] : countsOf(question, shown),
    mean: numbers.length === 0 ? null : numbers.reduce((sum, one) => sum + one, 0) / numbers.length,
    least: isNumber ? Math.min(...numbers) : null,
    most: isNumber ? Math.max(...numbers) : null,
  };
}

function countsOf(
  { kind, choices, lowWord, highWord }: SurveyQuestion,
  answers: readonly SurveyAnswer[],
): readonly ChoiceCount[] {
  if (kind !== 'scale')
    return choices.map(({ id, label }) => ({
      id,
      label,
      count: answers.filter(({ choiceIds }) => choiceIds.includes(id)).length,
    }));
  return SCALE_STEPS.map((step) => {
    const word = step === 1 ? lowWord : step === 5 ? highWord : null;
    const count = answers.filter(({ number }) => number === step).length;
    return { id: String(step), label: word === null ? String(step) : `${step} (${word})`, count };
  });
}
