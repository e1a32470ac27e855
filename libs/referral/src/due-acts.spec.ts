import { describe, expect, it } from '@jest/globals';
import { addDays, localDate, type LocalDate } from '#libs/calendar';
import fc from 'fast-check';
import { dueActs, REFERRAL_ACTS, REFERRAL_STATES, referralClocks, type ReferralState } from './index.js';
import type { RuleParameter } from '#libs/rule-parameter';

const TODAY = localDate('2026-11-23');
const PARAMETERS: readonly RuleParameter[] = [
  { key: 'waiting.deadline-days', value: 42, from: localDate('2015-10-24'), until: null, source: 'test' },
];

interface Given {
  readonly state?: ReferralState;
  readonly waitingSince?: string;
  readonly entitledUntil?: string;
  readonly changedOn?: string;
  readonly answerUntil?: string;
  readonly resumesOn?: string | null;
}

function due(given: Given): readonly string[] {
  const day = (text: string | undefined): LocalDate | null => (text === undefined ? null : localDate(text));
  const { resumesOn } = given;
  const referral = {
    accessRoute: 'obliged-jobcenter' as const,
    waitingSince: localDate(given.waitingSince ?? '2026-10-12'),
    entitledUntil: day(given.entitledUntil),
  };
  const acts = dueActs(
    {
      state: given.state ?? 'waiting',
      clocks: referralClocks(referral, PARAMETERS, TODAY),
      changedOn: localDate(given.changedOn ?? '2026-10-12'),
      answerUntil: day(given.answerUntil),
      pause:
        resumesOn === undefined
          ? null
          : { since: referral.waitingSince, reason: 'away', resumesOn: day(resumesOn ?? undefined) },
    },
    TODAY,
  );
  return acts.map((act) => (act.act === 'wake' ? 'wake' : `${act.act} ${act.reasonCode}`));
}

describe('dueActs', () => {
  it.each<[string, Given, readonly string[]]>([
    ['a plain case', {}, []],
    ['the last day of an entitlement', { entitledUntil: '2026-11-23' }, []],
    ['the day after', { entitledUntil: '2026-11-22' }, ['expire entitlement-ended']],
    ['of a draft too', { entitledUntil: '2026-11-22', state: 'draft' }, ['expire entitlement-ended']],
    ['not once a place is accepted', { entitledUntil: '2026-11-22', state: 'accepted' }, []],
    ['the last day of the year', { waitingSince: '2025-11-23', changedOn: '2025-11-23' }, []],
    ['a year over', { waitingSince: '2025-11-22', changedOn: '2025-11-22' }, ['expire one-year-over']],
    ['touched on the day of the reminder', { waitingSince: '2025-11-22', changedOn: '2026-10-25' }, []],
    ['touched before', { waitingSince: '2025-11-22', changedOn: '2026-10-24' }, ['expire one-year-over']],
    ['entered when the year was over', { waitingSince: '2025-01-01', changedOn: '2026-11-20' }, []],
    ['the last day to answer', { state: 'submitted', answerUntil: '2026-11-23' }, []],
    ['no answer', { state: 'submitted', answerUntil: '2026-11-22' }, ['return no-answer']],
    ['answered', { state: 'waiting', answerUntil: '2026-11-22' }, []],
    ['a pause until today', { resumesOn: '2026-11-23' }, ['wake']],
    ['a pause until tomorrow', { resumesOn: '2026-11-24' }, []],
    ['a pause without end', { resumesOn: null }, []],
    [
      'two at once',
      { state: 'submitted', answerUntil: '2026-11-20', resumesOn: '2026-11-20' },
      ['return no-answer', 'wake'],
    ],
    [
      'an expired one wakes no more',
      { entitledUntil: '2026-11-01', resumesOn: '2026-11-20' },
      ['expire entitlement-ended'],
    ],
  ])('%s: %j → %j', (_what, given, expected) => {
    expect(due(given)).toEqual(expected);
  });

  it('never lets a case expire that the table of acts would not', () => {
    fc.assert(
      fc.property(fc.constantFrom(...REFERRAL_STATES), fc.integer({ min: -400, max: 800 }), (state, days) => {
        const entitledUntil = addDays(TODAY, -days);
        const expires = due({ state, entitledUntil }).length > 0;
        const mayExpire = (REFERRAL_ACTS.expire.from as readonly ReferralState[]).includes(state);
        expect(expires).toBe(mayExpire && days > 0);
      }),
    );
  });
});
