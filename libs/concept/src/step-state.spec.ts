import { describe, expect, it } from '@jest/globals';
import { localDate, type LocalDate } from '#libs/calendar';
import { judgeStepDays, stepState, type StepState } from './step-state.js';

const TODAY = localDate('2026-11-29');
const day = (text: string | null): LocalDate | null => (text === null ? null : localDate(text));

const daysOf = (from: string, until: string, actual: readonly [string | null, string | null]) => ({
  plannedFrom: localDate(from),
  plannedUntil: localDate(until),
  actualFrom: day(actual[0]),
  actualUntil: day(actual[1]),
});

describe('The state of a step of the Zeitschiene', () => {
  it.each<[StepState, string, string, [string | null, string | null]]>([
    ['planned', '2026-11-29', '2026-12-31', [null, null]],
    ['planned', '2027-01-01', '2027-01-01', [null, null]],
    ['late', '2026-11-28', '2026-12-31', [null, null]],
    ['late', '2026-01-01', '2026-11-28', [null, null]],
    ['running', '2026-01-01', '2026-11-29', ['2026-02-01', null]],
    ['running', '2027-01-01', '2027-02-01', ['2026-11-29', null]],
    ['late', '2026-01-01', '2026-11-28', ['2026-01-01', null]],
    ['completed', '2026-01-01', '2026-11-28', ['2026-01-01', '2026-11-28']],
    ['completed-late', '2026-01-01', '2026-11-27', ['2026-01-01', '2026-11-28']],
  ])('%s: planned %s to %s, was %j', (state, from, until, actual) => {
    expect(stepState(daysOf(from, until, actual), TODAY)).toBe(state);
  });

  it.each<[string | null, string | undefined, string, string, [string | null, string | null]]>([
    [null, undefined, '2026-01-01', '2026-01-01', ['2026-11-29', '2026-11-29']],
    ['ends-before-start', 'plannedUntil', '2026-02-01', '2026-01-31', [null, null]],
    ['end-without-start', 'actualFrom', '2026-01-01', '2026-02-01', [null, '2026-02-01']],
    ['not-yet', 'actualFrom', '2026-01-01', '2026-02-01', ['2026-11-30', null]],
    ['not-yet', 'actualUntil', '2026-01-01', '2026-02-01', ['2026-01-01', '2026-11-30']],
    ['ends-before-start', 'actualUntil', '2026-01-01', '2026-02-01', ['2026-02-01', '2026-01-31']],
  ])('%s at %s: planned %s to %s, was %j', (code, field, from, until, actual) => {
    const judged = judgeStepDays(daysOf(from, until, actual), TODAY);
    const told = judged.ok ? [null, undefined] : [judged.refusal.code, judged.refusal.field];
    expect(told).toEqual([code, field]);
  });
});
