import { describe, expect, it } from '@jest/globals';
import { instant, localDate } from '#libs/calendar';
import { findUnanswered, type ToldGap } from './find-unanswered.js';

const told = (change: Partial<ToldGap> = {}): ToldGap => ({
  gapId: 'gap',
  gapVersion: 1,
  organisationId: 'provider',
  reason: 'opened',
  preparedAt: instant('2026-11-23T01:30:00Z'),
  answerUntil: localDate('2026-12-07'),
  ...change,
});
const answer = (answeredAt: string, organisationId = 'provider', gapId = 'gap') => ({
  gapId,
  organisationId,
  answeredAt: instant(answeredAt),
});

describe('findUnanswered', () => {
  it.each<[string, ToldGap, ReturnType<typeof answer>[], string, boolean]>([
    ['the last day is in time', told(), [], '2026-12-07', false],
    ['the day after is not', told(), [], '2026-12-08', true],
    ['a grown gap asks anew', told({ reason: 'grew' }), [], '2026-12-08', true],
    ['being told of answers asks for none', told({ reason: 'answered' }), [], '2026-12-08', false],
    ['being told of deadlines asks for none', told({ reason: 'deadline-passed' }), [], '2026-12-08', false],
    ['an answer after it was told', told(), [answer('2026-11-24T09:00:00Z')], '2026-12-08', false],
    ['even a late one', told(), [answer('2027-01-24T09:00:00Z')], '2027-01-25', false],
    ['an answer to the smaller gap before', told(), [answer('2026-11-20T09:00:00Z')], '2026-12-08', true],
    [
      'the latest of two answers',
      told(),
      [answer('2026-11-24T09:00:00Z'), answer('2026-11-20T09:00:00Z')],
      '2026-12-08',
      false,
    ],
    ['an answer of somebody else', told(), [answer('2026-11-24T09:00:00Z', 'other')], '2026-12-08', true],
    [
      'an answer to another gap',
      told(),
      [answer('2026-11-24T09:00:00Z', 'provider', 'x')],
      '2026-12-08',
      true,
    ],
  ])('%s', (_, item, answers, today, isUnanswered) => {
    expect(findUnanswered([item], answers, localDate(today))).toEqual(isUnanswered ? [item] : []);
  });
});
