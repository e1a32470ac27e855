import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import { aValue } from '../../../test/support/a-measured-value.js';
import { dueCutOffs } from './due-cut-offs.js';
import { judgeCorrection, judgeValue, type ValueQuestion } from './judge-value.js';

const SERIES = {
  id: 'first',
  source: 'manual',
  rhythm: 'quarter',
  measuredFrom: localDate('2026-01-01'),
} as const;
const QUESTION: ValueQuestion = {
  indicator: { endedOn: null },
  series: SERIES,
  values: [aValue('2026-03-31', 3)],
  today: localDate('2026-11-29'),
};
const on = (day: string) => ({ cutOffDay: localDate(day), value: 4, comment: null });

describe('judgeValue', () => {
  it.each<[string, string, Partial<ValueQuestion>]>([
    ['2026-06-30', 'ok', {}],
    ['2026-06-29', 'no-cut-off-day', {}],
    ['2026-06-29', 'ok', { series: { ...SERIES, rhythm: 'none' } }],
    ['2026-03-31', 'value-there-already', {}],
    ['2026-12-31', 'cut-off-in-future', {}],
    ['2025-12-31', 'before-series', {}],
    ['2026-09-30', 'after-end', { indicator: { endedOn: localDate('2026-09-01') } }],
    ['2026-06-30', 'value-from-operations', { series: { ...SERIES, source: 'operational' } }],
  ])('%s: %s', (day, expected, part) => {
    const judged = judgeValue({ ...QUESTION, ...part }, on(day));
    expect(judged.ok ? 'ok' : judged.refusal.code).toBe(expected);
  });
});

describe('judgeCorrection', () => {
  const wrong = aValue('2026-03-31', 3);
  it.each([
    [[wrong], wrong.id, 'Tippfehler', 'ok'],
    [[wrong], wrong.id, ' ', 'comment-missing'],
    [[wrong], 'another', 'Tippfehler', 'unknown-value'],
    [[{ ...wrong, enteredBy: null }], wrong.id, 'Tippfehler', 'value-from-operations'],
    [[wrong, { ...wrong, id: 'second', correctsId: wrong.id }], wrong.id, 'x', 'corrected-already'],
  ])('%#: %s', (values, id, comment, expected) => {
    const judged = judgeCorrection(values, id, comment);
    expect(judged.ok ? 'ok' : judged.refusal.code).toBe(expected);
  });
});

describe('dueCutOffs', () => {
  it.each([
    ['2026-07-01', null, ['2026-06-30']],
    ['2026-06-30', null, []],
    ['2027-01-01', null, ['2026-06-30', '2026-09-30', '2026-12-31']],
    ['2027-01-01', '2026-09-30', ['2026-06-30']],
  ])('on %s, ended %s: %j', (today, endedOn, expected) => {
    const indicator = { endedOn: endedOn === null ? null : localDate(endedOn) };
    const due = dueCutOffs({ ...QUESTION, indicator }, localDate(today));
    expect(due.map(({ day }) => day)).toEqual(expected);
  });
});
