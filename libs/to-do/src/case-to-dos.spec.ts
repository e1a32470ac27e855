import { describe, expect, it } from '@jest/globals';
import { addDays, localDate } from '#libs/calendar';
import { caseToDos, type OwnCase } from './case-to-dos.js';

const today = localDate('2026-11-23');

function aCase(
  referral: Partial<OwnCase['referral']> = {},
  { waited = 0, entitledDays = null }: { waited?: number; entitledDays?: number | null } = {},
): OwnCase {
  const waitingSince = addDays(today, -waited);
  return {
    referral: { id: 'id', code: 'K7M3TX9P', state: 'waiting', pause: null, level: 'A1', ...referral },
    clocks: {
      startBy: addDays(waitingSince, 42),
      isOverdue: waited > 42,
      milestones: [28, 35, 42].map((days) => ({
        days,
        on: addDays(waitingSince, days),
        isReached: waited >= days,
      })),
      entitlementEndsOn: entitledDays === null ? null : addDays(today, entitledDays),
      entitlementDaysLeft: entitledDays,
    },
  };
}

const PAUSE = { reason: 'away', since: today, resumesOn: null } as const;

describe('caseToDos', () => {
  it.each<[string, OwnCase, readonly string[]]>([
    ['a case that just began', aCase(), []],
    ['one on day 27', aCase({}, { waited: 27 }), []],
    ['one on day 28', aCase({}, { waited: 28 }), ['case-near-deadline']],
    ['one on day 42', aCase({}, { waited: 42 }), ['case-near-deadline']],
    ['one on day 43', aCase({}, { waited: 43 }), ['case-overdue']],
    ['one that is paused', aCase({ pause: PAUSE, level: null }, { waited: 50 }), []],
    ['one with an offer', aCase({ state: 'offered' }, { waited: 50 }), []],
    ['one whose entitlement ends in 28 days', aCase({}, { entitledDays: 28 }), ['entitlement-ends']],
    ['one whose entitlement ends in 29 days', aCase({}, { entitledDays: 29 }), []],
    ['one whose entitlement ended', aCase({}, { entitledDays: -1 }), []],
    ['one in a course', aCase({ state: 'started' }, { entitledDays: 5 }), []],
    ['one without a level', aCase({ level: null }), ['book-test']],
    ['one whose test is booked', aCase({ id: 'booked', level: null }), []],
    ['a draft', aCase({ state: 'draft', level: null }), ['finish-draft']],
  ])('asks of %s: %#', (_what, one, kinds) => {
    expect(caseToDos([one], new Set(['booked']), today).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('says until when the first course should begin', () => {
    const [toDo] = caseToDos([aCase({}, { waited: 30 }), aCase({}, { waited: 40 })], new Set(), today);
    expect(toDo).toMatchObject({ count: 2, dueOn: addDays(today, 2) });
  });
});
