import type { Instant } from '#libs/calendar';
import type { GivenAnswer } from './gap-answer.js';

/** “Erste Bitte um Antwort” to a gap: when it went out, and the moment in which its deadline ends. */
export interface AskedGap {
  readonly gapId: string;
  readonly preparedAt: Instant;
  readonly answerBefore: Instant;
}

/** “Anteil in der Frist beantwortet”, 0 to 1. */
export interface AnsweredShare {
  /** Null where no deadline ended, or where it is hidden. */
  readonly share: number | null;
  readonly isHidden: boolean;
}

/**
 * “In der Frist beantwortete Lücken”: each gap counts once, by its first notice that asked for an answer; whoever answers first answers for
 * it, whatever the answer is. The whole last day is in time. Of fewer gaps than the threshold nothing is said: one organisation could be seen in it.
 */
export function answeredInTime(
  asked: readonly AskedGap[],
  answers: readonly Pick<GivenAnswer, 'gapId' | 'answeredAt'>[],
  threshold: number,
): AnsweredShare {
  if (asked.length === 0) return { share: null, isHidden: false };
  if (asked.length < threshold) return { share: null, isHidden: true };
  const inTime = asked.filter(({ gapId, preparedAt, answerBefore }) =>
    answers.some(
      (answer) =>
        answer.gapId === gapId && answer.answeredAt >= preparedAt && answer.answeredAt < answerBefore,
    ),
  );
  return { share: inTime.length / asked.length, isHidden: false };
}
