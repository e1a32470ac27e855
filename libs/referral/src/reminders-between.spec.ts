import { describe, expect, it } from '@jest/globals';
import { addDays, localDate } from '#libs/calendar';
import type { ParameterKey, RuleParameter } from '#libs/rule-parameter';
import fc from 'fast-check';
import { referralClocks, remindersBetween, type AccessRoute, type ReferralState } from './index.js';

const parameter = (key: ParameterKey, value: number): RuleParameter => ({
  key,
  value,
  from: localDate('2015-10-24'),
  until: null,
  source: 'test',
});
const PARAMETERS = [
  parameter('waiting.deadline-days', 42),
  parameter('waiting.vocational-deadline-days', 28),
];

interface Given {
  readonly state?: ReferralState;
  readonly accessRoute?: AccessRoute;
  readonly waitingSince?: string;
  readonly entitledUntil?: string;
}

function reminded(given: Given, after: string, until: string): readonly string[] {
  const clocks = referralClocks(
    {
      accessRoute: given.accessRoute ?? 'obliged-jobcenter',
      waitingSince: localDate(given.waitingSince ?? '2026-10-12'),
      entitledUntil: given.entitledUntil === undefined ? null : localDate(given.entitledUntil),
    },
    PARAMETERS,
    localDate(until),
  );
  return remindersBetween(
    { state: given.state ?? 'waiting', clocks },
    localDate(after),
    localDate(until),
  ).map(({ kind, days }) => `${kind} ${days}`);
}

describe('remindersBetween', () => {
  it.each<[string, Given, string, readonly string[]]>([
    ['day 27', {}, '2026-11-08', []],
    ['day 28', {}, '2026-11-09', ['waited 28']],
    ['day 29', {}, '2026-11-10', []],
    ['day 35', {}, '2026-11-16', ['waited 35']],
    ['day 42', {}, '2026-11-23', ['waited 42']],
    ['day 14 of a BSK', { accessRoute: 'vocational' }, '2026-10-26', ['waited 14']],
    ['day 21 of a BSK', { accessRoute: 'vocational' }, '2026-11-02', ['waited 21']],
    ['day 28 of a BSK', { accessRoute: 'vocational' }, '2026-11-09', ['waited 28']],
    ['day 42 of a BSK', { accessRoute: 'vocational' }, '2026-11-23', []],
    ['four weeks left', { entitledUntil: '2026-12-01' }, '2026-11-03', ['entitlement-ends 28']],
    ['a week left', { entitledUntil: '2026-12-01' }, '2026-11-24', ['entitlement-ends 7']],
    ['a year almost over', { waitingSince: '2025-12-21' }, '2026-11-23', ['one-year-ends 28']],
    ['a draft does not wait', { state: 'draft' }, '2026-11-23', []],
    [
      'but its entitlement runs',
      { state: 'draft', entitledUntil: '2026-12-01' },
      '2026-11-24',
      ['entitlement-ends 7'],
    ],
    ['while an offer is open', { state: 'offered' }, '2026-11-23', ['waited 42']],
    ['not once it is accepted', { state: 'accepted', entitledUntil: '2026-11-30' }, '2026-11-23', []],
    ['not once it is over', { state: 'ended' }, '2026-11-23', []],
    ['two on one day', { entitledUntil: '2026-11-30' }, '2026-11-23', ['waited 42', 'entitlement-ends 7']],
  ])('%s: %j on %s → %j', (_what, given, day, expected) => {
    expect(reminded(given, addDays(localDate(day), -1), day)).toEqual(expected);
  });

  it('catches up on days that nobody looked at', () => {
    expect(reminded({}, '2026-11-08', '2026-11-23')).toEqual(['waited 28', 'waited 35', 'waited 42']);
  });

  it('tells the same whether it looks each day or once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (first, second) => {
        const start = localDate('2026-10-12');
        const middle = addDays(start, first);
        const end = addDays(middle, second);
        const given = { entitledUntil: '2026-12-01' };
        const once = reminded(given, start, end);
        const twice = [...reminded(given, start, middle), ...reminded(given, middle, end)];
        expect([...twice].sort()).toEqual([...once].sort());
      }),
    );
  });
});
