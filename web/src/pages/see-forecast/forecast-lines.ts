import type { CourseFormat, ForecastRow } from '../../api/types.js';
import { forecastTexts } from '../../texts/forecast.js';
import { levelTerms } from '../../texts/terms.js';

/** The months of one Kurstyp and level. */
export interface ForecastLine {
  readonly key: string;
  readonly name: string;
  readonly months: readonly ForecastRow[];
  readonly expected: number;
}

/** Rows by Kurstyp and level, the most people first; lines where nobody is expected are left out. */
export function forecastLines(
  rows: readonly ForecastRow[],
  formats: readonly CourseFormat[],
): readonly ForecastLine[] {
  const titles = new Map(formats.map(({ code, title }) => [code, title]));
  const months = new Map<string, ForecastRow[]>();
  for (const row of rows) {
    const key = `${row.formatCode} ${row.level ?? ''}`;
    months.set(key, [...(months.get(key) ?? []), row]);
  }
  return [...months]
    .map(([key, own]) => ({
      key,
      name: lineName(own[0], titles),
      months: own.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
      expected: own.reduce((sum, { expected }) => sum + expected, 0),
    }))
    .filter(({ expected }) => expected > 0)
    .toSorted((a, b) => b.expected - a.expected || a.name.localeCompare(b.name, 'de'));
}

function lineName(row: ForecastRow | undefined, titles: ReadonlyMap<string, string>): string {
  if (row === undefined) return '';
  const level = row.level === null ? forecastTexts.noLevel : forecastTexts.level(levelTerms[row.level]);
  return forecastTexts.lineName(titles.get(row.formatCode) ?? row.formatCode, level);
}

/** One line as it is, and as it would be. */
export interface LostAccess {
  readonly key: string;
  readonly name: string;
  readonly now: number;
  readonly left: number;
}

/** Lines that lose people, the most first. */
export function lostAccess(
  now: readonly ForecastLine[],
  then: readonly ForecastLine[],
): readonly LostAccess[] {
  const leftOf = new Map(then.map(({ key, expected }) => [key, expected]));
  return now
    .map(({ key, name, expected }) => ({ key, name, now: expected, left: leftOf.get(key) ?? 0 }))
    .filter((line) => line.now > line.left)
    .toSorted((a, b) => b.now - b.left - (a.now - a.left));
}
