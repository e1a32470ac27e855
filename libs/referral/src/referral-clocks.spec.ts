import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import type { ParameterKey, RuleParameter } from '#libs/rule-parameter';
import { referralClocks, type AccessRoute } from './index.js';

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
const clocks = (today: string, accessRoute: AccessRoute = 'entitled', until: string | null = null) =>
  referralClocks(
    {
      accessRoute,
      waitingSince: localDate('2026-10-12'),
      entitledUntil: until === null ? null : localDate(until),
    },
    PARAMETERS,
    localDate(today),
  );

describe('referralClocks', () => {
  it.each<[string, number, number, boolean]>([
    ['2026-10-12', 0, 0, false],
    ['2026-11-08', 27, 0, false],
    ['2026-11-09', 28, 1, false],
    ['2026-11-16', 35, 2, false],
    ['2026-11-23', 42, 3, false],
    ['2026-11-24', 43, 3, true],
  ])('on %s: day %i, %i milestones reached, overdue %s', (today, waitedDays, reached, isOverdue) => {
    const result = clocks(today);
    expect(result).toMatchObject({ waitedDays, isOverdue, startBy: '2026-11-23' });
    expect(result.milestones.map(({ days }) => days)).toEqual([28, 35, 42]);
    expect(result.milestones.filter(({ isReached }) => isReached)).toHaveLength(reached);
  });

  it('runs four weeks for Berufssprachkurse', () => {
    const result = clocks('2026-11-10', 'vocational');
    expect(result).toMatchObject({ startBy: '2026-11-09', isOverdue: true });
    expect(result.milestones.map(({ days, on }) => [days, on])).toEqual([
      [14, '2026-10-26'],
      [21, '2026-11-02'],
      [28, '2026-11-09'],
    ]);
  });

  it.each([
    [null, null],
    ['2026-11-23', 0],
    ['2026-11-30', 7],
    ['2026-11-22', -1],
  ])('entitled until %s: %s days left', (until, left) => {
    expect(clocks('2026-11-23', 'entitled', until)).toMatchObject({
      entitlementEndsOn: until,
      entitlementDaysLeft: left,
    });
  });

  it.each([
    ['2026-10-12', '2027-10-12'],
    ['2028-02-29', '2029-02-28'],
    ['2027-02-28', '2028-02-28'],
  ])('a year after %s is %s', (since, on) => {
    const need = { accessRoute: 'entitled', waitingSince: localDate(since), entitledUntil: null } as const;
    expect(referralClocks(need, PARAMETERS, localDate('2028-03-01')).oneYearOn).toBe(on);
  });
});
