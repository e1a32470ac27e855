import { describe, expect, it } from '@jest/globals';
import { addDays, instant, localDate } from '#libs/calendar';
import { gapToDos, type GapWatcher, type ReadableGap } from './gap-to-dos.js';

const today = localDate('2026-11-23');
const OFFICE: GapWatcher = { organisationId: 'office', answers: true, overseesAll: false };
const DISTRICT: GapWatcher = { organisationId: 'district', answers: false, overseesAll: true };

const told = (organisationId: string, at: string, reason: 'opened' | 'answered' = 'opened') => ({
  gapId: 'gap',
  gapVersion: 1,
  organisationId,
  reason,
  preparedAt: instant(at),
  answerUntil: localDate('2026-12-01'),
});
const answer = (organisationId: string, at: string) => ({ organisationId, answeredAt: instant(at) });
const gap = (part: Partial<ReadableGap> = {}, openedDaysAgo = 30): ReadableGap => ({
  gap: { id: 'gap', openedOn: addDays(today, -openedDaysAgo) },
  told: [],
  answers: [],
  isOverdue: false,
  ...part,
});

describe('gapToDos', () => {
  it.each<[string, ReadableGap, GapWatcher, readonly string[]]>([
    ['nothing of a gap that nobody was told of', gap(), OFFICE, []],
    ['an answer of whom it was told', gap({ told: [told('office', '2026-11-20')] }), OFFICE, ['answer-gap']],
    ['nothing for what others were told', gap({ told: [told('other', '2026-11-20')] }), OFFICE, []],
    [
      'nothing for an answer of others',
      gap({ told: [told('office', '2026-11-20', 'answered')] }),
      OFFICE,
      [],
    ],
    [
      'nothing once it is answered',
      gap({ told: [told('office', '2026-11-20')], answers: [answer('office', '2026-11-21')] }),
      OFFICE,
      [],
    ],
    [
      'an answer again once it grew',
      gap({
        told: [told('office', '2026-11-10'), told('office', '2026-11-20')],
        answers: [answer('office', '2026-11-12')],
      }),
      OFFICE,
      ['answer-gap'],
    ],
    ['of the district a look at new ones', gap({}, 6), DISTRICT, ['gap-new']],
    ['no look at those of last week', gap({}, 7), DISTRICT, []],
    ['of the district a look at unanswered ones', gap({ isOverdue: true }), DISTRICT, ['gap-unanswered']],
    ['nothing of that of an office', gap({ isOverdue: true }, 1), OFFICE, []],
  ])('wants %s', (_what, one, watcher, kinds) => {
    expect(gapToDos([one], watcher, today).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('says the deadline of the notice', () => {
    const [toDo] = gapToDos([gap({ told: [told('office', '2026-11-20')] })], OFFICE, today);
    expect(toDo?.dueOn).toBe('2026-12-01');
  });
});
