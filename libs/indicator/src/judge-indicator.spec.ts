import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localDate } from '#libs/calendar';
import type { IndicatorDirection, MeasuredValue } from './indicator.js';
import { JUDGEMENTS, judgeIndicator, movementOf, type Judgement } from './judge-indicator.js';
import { aValue } from '../../../test/support/a-measured-value.js';

const BASE = { value: 38, day: localDate('2026-01-01') };
const TARGET = { value: 5, day: localDate('2027-01-01') };
const today = localDate('2026-08-01');

const judge = (
  values: readonly MeasuredValue[],
  part: Partial<Parameters<typeof judgeIndicator>[0]> = {},
): Judgement => judgeIndicator({ values, base: BASE, target: TARGET, direction: 'lower', today, ...part });

describe('judgeIndicator', () => {
  it.each<[string, number | null, Partial<Parameters<typeof judgeIndicator>[0]>, Judgement]>([
    ['at the target', 5, {}, 'reached'],
    ['better than the target', 2, {}, 'reached'],
    ['on the straight path', 21.7, {}, 'on-the-way'],
    ['just above the path', 21.8, {}, 'behind'],
    ['as bad as in the beginning', 38, {}, 'behind'],
    ['near the target, but its day is over', 6, { today: localDate('2027-01-02') }, 'behind'],
    ['without a number', null, {}, 'no-statement'],
    ['without a target', 10, { target: null }, 'no-statement'],
    ['without a base', 10, { base: null }, 'no-statement'],
    ['without a base, but there', 5, { base: null }, 'reached'],
    ['higher is better, and there', 40, { direction: 'higher', target: { ...TARGET, value: 40 } }, 'reached'],
  ])('%s: %s', (_what, value, part, expected) => {
    expect(judge([aValue('2026-06-30', value)], part)).toBe(expected);
  });

  it('says nothing without any value, and counts a correction in place of what it corrects', () => {
    expect(judge([])).toBe('no-statement');
    const wrong = aValue('2026-06-30', 3);
    expect(judge([wrong, { ...aValue('2026-06-30', 30), correctsId: wrong.id }])).toBe('behind');
  });

  it('never judges a better value worse', () => {
    const rank = (judgement: Judgement): number => JUDGEMENTS.indexOf(judgement);
    const figure = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(
        fc.constantFrom<IndicatorDirection>('higher', 'lower'),
        ...([figure, figure, figure, fc.nat(1000)] as const),
        fc.integer({ min: 0, max: 700 }),
        (direction, base, target, value, better, days) => {
          const part = {
            direction,
            base: { ...BASE, value: base },
            target: { ...TARGET, value: target },
            today: localDate('2026-12-01'),
          };
          const day = addDays(BASE.day, days);
          const gain = direction === 'higher' ? better : -better;
          expect(rank(judge([aValue(day, value + gain)], part))).toBeLessThanOrEqual(
            rank(judge([aValue(day, value)], part)),
          );
        },
      ),
    );
  });
});

describe('movementOf', () => {
  const before = aValue('2026-03-31', 10);
  it.each([
    [12, 'rising'],
    [8, 'falling'],
    [10, 'level'],
    [null, null],
  ])('from 10 to %s: %s', (value, expected) => {
    expect(movementOf([before, aValue('2026-06-30', value)])).toBe(expected);
  });

  it('compares nothing across series', () => {
    expect(movementOf([before, { ...aValue('2026-06-30', 12), seriesId: 'second' }])).toBeNull();
  });
});
