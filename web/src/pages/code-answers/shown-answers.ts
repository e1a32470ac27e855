import type { CodedAnswer } from '../../api/types.js';

interface AnswerChoice {
  readonly question: string;
  readonly isAll: boolean;
  /** Those that somebody has just worked on stay in sight. */
  readonly touched: ReadonlySet<string>;
}

/** Whether somebody has looked at an answer. */
export function isCoded({ needIds, noNeedReason }: Pick<CodedAnswer, 'needIds' | 'noNeedReason'>): boolean {
  return needIds.length > 0 || noNeedReason !== null;
}

/** The answers of a choice. */
export function shownAnswers(
  answers: readonly CodedAnswer[],
  { question, isAll, touched }: AnswerChoice,
): readonly CodedAnswer[] {
  return answers.filter(
    (answer) =>
      (question === '' || answer.question === question) &&
      (isAll || touched.has(answer.id) || !isCoded(answer)),
  );
}

/** The questions that were answered, each once, in their order. */
export function questionsOf(answers: readonly CodedAnswer[]): readonly string[] {
  return [...new Set(answers.map(({ question }) => question))];
}
