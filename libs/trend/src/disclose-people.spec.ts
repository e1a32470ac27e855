import { describe, expect, test } from '@jest/globals';
import { localDate } from '#libs/calendar';
import { disclosePeople, type TrendQuestion } from './disclose-people.js';
import type { TrendCount } from './trend-count.js';

const Q4 = { from: localDate('2026-10-01'), until: localDate('2026-12-31') };
const OCTOBER = { from: localDate('2026-10-01'), until: localDate('2026-10-31') };

const count = (month: string, people: number, part: Partial<TrendCount> = {}): TrendCount => ({
  month: localDate(`2026-${month}-01`),
  measure: 'started',
  formatCode: 'general',
  areaKey: '073340501',
  days: 30,
  isLate: false,
  people,
  ...part,
});

const ask = (counts: readonly TrendCount[], part: Partial<TrendQuestion> = {}): TrendQuestion => ({
  counts,
  scope: { kind: 'district' },
  threshold: 3,
  ...part,
});

describe('figures of people', () => {
  test('median, mean and the share over the deadline', () => {
    const counts = [
      count('10', 4, { days: 20 }),
      count('10', 3, { days: 50, isLate: true }),
      count('10', 3, { days: 35, isLate: true, formatCode: 'vocational' }),
    ];
    expect(disclosePeople(ask(counts), OCTOBER)).toEqual({
      started: 10,
      waiting: 0,
      offered: 0,
      accepted: 0,
      declined: 0,
      lapsed: 0,
      medianDays: 35,
      meanDays: 33.5,
      lateShare: 0.6,
      hidden: [],
    });
  });

  test('who waits is counted at the end, not added up', () => {
    const waiting = { measure: 'waiting', days: null } as const;
    const counts = [count('10', 40, waiting), count('11', 50, waiting), count('12', 45, waiting)];
    expect(disclosePeople(ask(counts), Q4).waiting).toBe(45);
  });

  test('few people are hidden, and so is what would tell of them', () => {
    expect(disclosePeople(ask([count('10', 2)]), OCTOBER)).toMatchObject({
      started: null,
      medianDays: null,
      meanDays: null,
      lateShare: null,
      hidden: ['started', 'lateShare'],
    });
  });

  test('a share that tells of few is hidden, their number is not', () => {
    const counts = [count('10', 8), count('10', 1, { days: 90, isLate: true })];
    expect(disclosePeople(ask(counts), OCTOBER)).toMatchObject({
      started: 9,
      lateShare: null,
      hidden: ['lateShare'],
    });
  });

  test.each([
    ['one small month follows from the quarter', [2, 10, 10], null],
    ['two small months that differ do not', [2, 1, 10], 13],
    ['two that must be 1 do', [1, 1, 10], null],
    ['none is small', [3, 10, 10], 23],
    ['nobody at all is no secret', [0, 0, 5], 5],
  ])('the sum of a quarter: %s', (_, people, started) => {
    const counts = people.flatMap((each, index) => (each === 0 ? [] : [count(String(10 + index), each)]));
    expect(disclosePeople(ask(counts), Q4).started).toBe(started);
  });

  test('one part month by month is never shown', () => {
    const scope = { kind: 'format', key: 'general' } as const;
    expect(disclosePeople(ask([count('10', 50)], { scope }), OCTOBER).started).toBeNull();
  });

  test.each([
    ['large parts are shown', { general: 9, youth: 5, literacy: 4 }, [9, 5, 4]],
    ['a small one takes the next smallest with it', { general: 9, youth: 2, literacy: 4 }, [9, null, null]],
    [
      'where nothing else could hide it, all are hidden',
      { general: 1, youth: 1, literacy: 1 },
      [null, null, null],
    ],
  ] as const)('parts of a quarter: %s', (_, people, expected) => {
    const codes = ['general', 'youth', 'literacy'] as const;
    const counts = codes.map((formatCode) =>
      count('11', people[formatCode], { formatCode, measure: 'offered', days: null }),
    );
    expect(
      codes.map((key) => disclosePeople(ask(counts, { scope: { kind: 'format', key } }), Q4).offered),
    ).toEqual(expected);
  });

  test('where the sum of all is hidden, no part is shown: together they would be the sum', () => {
    const counts = [
      count('10', 2, { formatCode: 'youth' }),
      count('11', 6),
      count('12', 7, { formatCode: 'youth' }),
    ];
    const of = (key: string): number | null =>
      disclosePeople(ask(counts, { scope: { kind: 'format', key } }), Q4).started;
    expect([of('general'), of('youth')]).toEqual([null, null]);
  });

  test('a year of a part is the sum of four shown quarters', () => {
    const year = { from: localDate('2026-01-01'), until: localDate('2026-12-31') };
    const counts = ['02', '05', '08', '11'].flatMap((month) => [
      count(month, 5),
      count(month, 6, { areaKey: '073340502' }),
    ]);
    const scope = { kind: 'area', key: '073340501' } as const;
    expect(disclosePeople(ask(counts, { scope }), year).started).toBe(20);
    expect(
      disclosePeople(ask([...counts, count('08', 1, { areaKey: '073340503' })], { scope }), year).started,
    ).toBeNull();
  });
});
