import type { Instant, LocalDate } from '#libs/calendar';
import type { NoticeReason } from './gap-notice.js';
import type { GivenAnswer } from './gap-answer.js';

/** “Gemeldet”: that one organisation was told of one state of a gap, and until when it was asked to answer. */
export interface ToldGap {
  readonly gapId: string;
  readonly gapVersion: number;
  readonly organisationId: string;
  readonly reason: NoticeReason;
  readonly preparedAt: Instant;
  readonly answerUntil: LocalDate;
}

/**
 * “Unbeantwortet”: what was told as new or grown, whose deadline is over (its last day is still in time), and to which the
 * organisation has given no answer since it was told.
 */
export function findUnanswered<T extends ToldGap>(
  told: readonly T[],
  answers: readonly Pick<GivenAnswer, 'gapId' | 'organisationId' | 'answeredAt'>[],
  today: LocalDate,
): readonly T[] {
  const latest = new Map<string, Instant>();
  for (const { gapId, organisationId, answeredAt } of answers) {
    const key = `${gapId} ${organisationId}`;
    const known = latest.get(key);
    if (known === undefined || known < answeredAt) latest.set(key, answeredAt);
  }
  return told.filter(({ gapId, organisationId, reason, preparedAt, answerUntil }) => {
    const asksForAnswer = reason === 'opened' || reason === 'grew';
    const answeredAt = latest.get(`${gapId} ${organisationId}`);
    return asksForAnswer && answerUntil < today && (answeredAt === undefined || answeredAt < preparedAt);
  });
}
