import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isWithin, localDate } from '#libs/calendar';
import { addValue, correctValue, removeValue, type Timeline } from './keep-timeline.js';
import { parameterAt } from './rule-parameter.js';

const KEY = 'gap.minimum-people';
const TODAY = localDate('2027-03-10');
const row = (from: string, until: string | null, value: number): Timeline[number] => ({
  key: KEY,
  from: localDate(from),
  until: until === null ? null : localDate(until),
  value,
  source: 'Beschluss',
});
const ROWS: Timeline = [row('2005-01-01', '2027-05-31', 5), row('2027-06-01', null, 4)];
const given = (from: string, change: object = {}) => ({
  from: localDate(from),
  value: 7,
  source: 'Beschluss vom 1. März',
  ...change,
});
const codeOf = (result: ReturnType<typeof addValue>): string | null =>
  result.ok ? null : result.refusal.code;
const spans = (rows: Timeline): readonly unknown[] =>
  rows.map(({ from, until, value }) => [from, until, value]);

describe('a new value', () => {
  it('holds from its day until the next one begins, and ends the one before', () => {
    const added = addValue(ROWS, KEY, given('2027-04-01'), TODAY);
    expect(added.ok && spans(added.value)).toEqual([
      ['2005-01-01', '2027-03-31', 5],
      ['2027-04-01', '2027-05-31', 7],
      ['2027-06-01', null, 4],
    ]);
  });

  it.each([
    ['today', given('2027-03-10'), 'value-in-the-past'],
    ['yesterday', given('2027-03-09'), 'value-in-the-past'],
    ['tomorrow', given('2027-03-11'), null],
    ['the day of another', given('2027-06-01'), 'value-overlaps'],
    ['too small', given('2027-04-01', { value: 0 }), 'value-out-of-range'],
    ['too large', given('2027-04-01', { value: 501 }), 'value-out-of-range'],
    ['no number', given('2027-04-01', { value: Number.NaN }), 'value-out-of-range'],
    ['half a person', given('2027-04-01', { value: 5.5 }), 'value-not-whole'],
    ['without a source', given('2027-04-01', { source: '  ' }), 'source-missing'],
  ])('%s', (_, value, code) => {
    expect(codeOf(addValue(ROWS, KEY, value, TODAY))).toBe(code);
  });
});

describe('an announced value', () => {
  it('can be corrected before its day', () => {
    const corrected = correctValue(ROWS, KEY, given('2027-06-01', { value: 6 }), TODAY);
    expect(corrected.ok && spans(corrected.value)).toEqual([
      ['2005-01-01', '2027-05-31', 5],
      ['2027-06-01', null, 6],
    ]);
  });

  it('can be taken back, and the one before goes on', () => {
    const removed = removeValue(ROWS, localDate('2027-06-01'), TODAY);
    expect(removed.ok && spans(removed.value)).toEqual([['2005-01-01', null, 5]]);
  });

  it.each([
    ['in force', '2005-01-01', 'value-in-force'],
    ['never announced', '2027-04-01', 'value-unknown'],
  ])('%s is left alone', (_, from, code) => {
    expect(codeOf(correctValue(ROWS, KEY, given(from), TODAY))).toBe(code);
    expect(codeOf(removeValue(ROWS, localDate(from), TODAY))).toBe(code);
  });

  it('does not take effect while it is wrong', () => {
    expect(codeOf(correctValue(ROWS, KEY, given('2027-06-01', { value: -1 }), TODAY))).toBe(
      'value-out-of-range',
    );
  });
});

describe('whatever is entered, corrected and taken back', () => {
  const anAct = fc.record({
    kind: fc.constantFrom('add', 'correct', 'remove'),
    days: fc.integer({ min: -5, max: 30 }),
    value: fc.integer({ min: -2, max: 520 }),
  });

  it('leaves exactly one value for each day, and the past as it was', () => {
    fc.assert(
      fc.property(fc.array(anAct, { maxLength: 20 }), (acts) => {
        let rows: Timeline = ROWS;
        for (const { kind, days, value } of acts) {
          const from = addDays(TODAY, days);
          const next = given(from, { value });
          const result =
            kind === 'add'
              ? addValue(rows, KEY, next, TODAY)
              : kind === 'correct'
                ? correctValue(rows, KEY, next, TODAY)
                : removeValue(rows, from, TODAY);
          if (result.ok) rows = result.value;
        }
        for (let day = -40; day < 200; day += 1)
          expect(rows.filter((one) => isWithin(one, addDays(TODAY, day)))).toHaveLength(1);
        for (const day of [-40, -1, 0]) expect(parameterAt(rows, KEY, addDays(TODAY, day))).toBe(5);
      }),
    );
  });
});
