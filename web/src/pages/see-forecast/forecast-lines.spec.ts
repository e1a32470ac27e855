import { describe, expect, test } from '@jest/globals';
import type { CourseFormat, ForecastRow } from '../../api/types.js';
import { forecastLines, lostAccess } from './forecast-lines.js';

const FORMATS = [
  { code: 'general', title: 'Allgemein' },
  { code: 'literacy', title: 'Alphabetisierung' },
] as CourseFormat[];

function month(formatCode: string, from: string, expected: number): ForecastRow {
  return { formatCode, level: 'A1', from, expected, low: expected - 1, high: expected + 2 };
}

const ROWS = [
  month('literacy', '2027-01-01', 2),
  month('general', '2027-02-01', 6),
  month('general', '2027-01-01', 5),
  month('general', '2027-03-01', 0),
];

describe('the lines of a forecast', () => {
  test('have their months in order, the most people first', () => {
    const lines = forecastLines(ROWS, FORMATS);
    expect(lines.map(({ name, expected }) => [name, expected])).toEqual([
      ['Allgemein, Niveau A1', 11],
      ['Alphabetisierung, Niveau A1', 2],
    ]);
    expect(lines[0]?.months.map(({ from }) => from)).toEqual(['2027-01-01', '2027-02-01', '2027-03-01']);
  });

  test('name those who lose access', () => {
    const now = forecastLines(ROWS, FORMATS);
    const then = forecastLines([month('general', '2027-01-01', 4)], FORMATS);
    expect(lostAccess(now, then).map((line) => [line.key, line.now, line.left])).toEqual([
      ['general A1', 11, 4],
      ['literacy A1', 2, 0],
    ]);
    expect(lostAccess(now, now)).toEqual([]);
  });
});
