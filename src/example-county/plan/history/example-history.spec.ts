import { describe, expect, test } from '@jest/globals';
import { localDate } from '#libs/calendar';
import { courseFigures, disclosePeople, periodsBetween } from '#libs/trend';
import { exampleHistory, type PeopleThere } from './example-history.js';

const TODAY = localDate('2027-03-10');
const NEEDS: readonly PeopleThere[] = ['general', 'literacy', 'youth', 'vocational'].flatMap(
  (formatCode, format) =>
    ['073340501', '073340502', '073340503'].map((areaKey, area) => ({
      formatCode,
      areaKey,
      people: 40 - 9 * format - 3 * area,
    })),
);
const { counts, courses } = exampleHistory(TODAY, NEEDS, []);
const MONTHS = periodsBetween(localDate('2025-03-01'), localDate('2027-02-01'), 'month');

describe('the invented past of the example', () => {
  test('is the same each time', () => {
    expect(exampleHistory(TODAY, NEEDS, [])).toEqual({ counts, courses });
  });

  test('ends with the last month that is over, and knows each month of two years', () => {
    expect([...new Set(counts.map(({ month }) => month))].toSorted()).toEqual(MONTHS.map(({ from }) => from));
  });

  test.each(MONTHS)('holds together: month from %o', (month) => {
    const people = disclosePeople({ counts, scope: { kind: 'district' }, threshold: 1 }, month);
    const { offered, accepted, declined, lapsed, started, waiting, lateShare } = people;
    expect((accepted ?? 0) + (declined ?? 0) + (lapsed ?? 0)).toBe(offered);
    expect(started).toBeLessThanOrEqual(offered ?? 0);
    expect(waiting).toBeGreaterThan(100);
    expect(lateShare).toBeGreaterThan(0);
    expect(courseFigures(courses, month).fillRate).toBeLessThanOrEqual(1);
  });
});
