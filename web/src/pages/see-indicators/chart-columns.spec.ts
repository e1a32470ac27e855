import { describe, expect, test } from '@jest/globals';
import type { IndicatorValue, WholeIndicator } from '../../api/types.js';
import { chartColumns } from './chart-columns.js';

const value = (
  id: string,
  cutOffDay: string,
  seriesId = 'a',
  correctsId: string | null = null,
): IndicatorValue => ({
  id,
  seriesId,
  cutOffDay,
  value: Number(id),
  absence: null,
  comment: null,
  asOf: cutOffDay,
  dataState: null,
  enteredBy: null,
  correctsId,
});
const allSeries = [
  { id: 'a', number: 1 },
  { id: 'b', number: 2 },
] as WholeIndicator['allSeries'];

describe('chartColumns', () => {
  test('draws what holds, with a break before a new series and the straight way', () => {
    const columns = chartColumns({
      allSeries,
      allValues: [
        value('1', '2026-03-31'),
        value('3', '2026-03-31', 'a', '1'),
        value('5', '2026-06-30', 'b'),
      ],
      base: { value: 0, day: '2025-12-31' },
      target: { value: 10, day: '2026-12-31' },
    });
    expect(columns.map(({ label, measured }) => [label, measured])).toEqual([
      ['31.03.2026', 3],
      ['Reihe 2', null],
      ['30.06.2026', 5],
    ]);
    expect(columns[2]?.path).toBeCloseTo(4.96, 2);
  });
});
