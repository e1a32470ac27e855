import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { localDate } from '#libs/calendar';
import { disclosePeople, type TrendQuestion } from './disclose-people.js';
import type { TrendCount } from './trend-count.js';
import { monthsIn, periodsBetween, type TrendStep } from './trend-period.js';

const THRESHOLD = 3;
const YEAR = { from: localDate('2026-01-01'), until: localDate('2026-12-31') };
const MONTHS = monthsIn(YEAR);

const offered = (month: string, people: number, formatCode = 'general'): TrendCount => ({
  month: localDate(month),
  measure: 'offered',
  formatCode,
  areaKey: '073340501',
  days: null,
  isLate: false,
  people,
});

const question = (counts: readonly TrendCount[], format?: string): TrendQuestion => ({
  counts,
  scope: format === undefined ? { kind: 'district' } : { kind: 'format', key: format },
  threshold: THRESHOLD,
});

/** All that is shown of a year, as sums over months; null: hidden. */
function shownSums(
  counts: readonly TrendCount[],
): readonly { months: readonly string[]; sum: number | null }[] {
  return (['month', 'quarter', 'year'] as const satisfies readonly TrendStep[]).flatMap((step) =>
    periodsBetween(YEAR.from, YEAR.until, step).map((period) => ({
      months: monthsIn(period),
      sum: disclosePeople(question(counts), period).offered,
    })),
  );
}

/** Each way in which the hidden months could be filled, so that all that is shown agrees. */
function possibleYears(people: readonly number[], shown: ReturnType<typeof shownSums>): readonly number[][] {
  const few = Array.from({ length: THRESHOLD - 1 }, (_, index) => index + 1);
  const isHidden = people.map((count) => count > 0 && count < THRESHOLD);
  const years = people.reduce<number[][]>(
    (all, count, index) =>
      all.flatMap((year) => (isHidden[index] === true ? few : [count]).map((value) => [...year, value])),
    [[]],
  );
  return years.filter((year) =>
    shown.every(
      ({ months, sum }) =>
        sum === null ||
        months.reduce((all, month) => all + (year[MONTHS.indexOf(localDate(month))] ?? 0), 0) === sum,
    ),
  );
}

describe('what is hidden stays hidden', () => {
  test('no month follows from the months, quarters and the year that are shown, whoever knows the rule', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(3), fc.nat(20)), { minLength: 12, maxLength: 12 }), (people) => {
        const counts = people.map((count, index) => offered(MONTHS[index] ?? '', count));
        const years = possibleYears(people, shownSums(counts));
        people.forEach((count, index) => {
          if (count === 0 || count >= THRESHOLD) return;
          expect(new Set(years.map((year) => year[index])).size).toBeGreaterThan(1);
        });
      }),
      { numRuns: 150 },
    );
  });

  test('no part follows from the others and the sum of all', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(6), { minLength: 1, maxLength: 6 }), (people) => {
        const quarter = { from: localDate('2026-10-01'), until: localDate('2026-12-31') };
        const counts = people.map((count, part) => offered('2026-11-01', count, `part-${part}`));
        const total = disclosePeople(question(counts), quarter).offered;
        const shown = people.map(
          (_, part) => disclosePeople(question(counts, `part-${part}`), quarter).offered,
        );
        if (total === null) expect(shown.every((count) => count === null)).toBe(true);
        const hidden = people.filter((_, part) => shown[part] === null);
        const isAllHidden = hidden.length === people.length;
        if (total !== null && hidden.length > 0 && !isAllHidden)
          expect(hidden.length > 1 && hidden.reduce((a, b) => a + b, 0) > hidden.length).toBe(true);
        people.forEach((count, part) => {
          if (count > 0 && count < THRESHOLD) expect(shown[part]).toBeNull();
        });
      }),
    );
  });
});
