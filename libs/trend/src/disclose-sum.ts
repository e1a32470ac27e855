import type { LocalDate } from '#libs/calendar';
import { keepsSecret } from './keeps-secret.js';
import { addMonths, monthsIn, type TrendPeriod } from './trend-period.js';

/** A figure of one month: its value, and where it is hidden the values that it may have as far as anybody knows. */
export interface MonthFigure {
  readonly value: number;
  readonly possible: readonly number[] | null;
}

/**
 * “Darf die Summe eines Zeitraums gezeigt werden?”: a month shows what is not hidden. A quarter shows its sum where no hidden month follows
 * from it; a year likewise, beside the quarters that are shown. What was shown once is never taken back by later months.
 */
export function isSumShown(period: TrendPeriod, figureOf: (month: LocalDate) => MonthFigure): boolean {
  const months = monthsIn(period);
  const [month] = months;
  if (month !== undefined && months.length === 1) return figureOf(month).possible === null;
  if (months.length <= 3) return hidesNothing(months.map(figureOf));
  const veiled = quartersOf(period).filter((quarter) => !isSumShown(quarter, figureOf));
  return hidesNothing(veiled.flatMap(monthsIn).map(figureOf));
}

function quartersOf(period: TrendPeriod): readonly TrendPeriod[] {
  const months = monthsIn(period);
  return months.filter((_, index) => index % 3 === 0).map((from) => ({ from, until: addMonths(from, 2) }));
}

function hidesNothing(figures: readonly MonthFigure[]): boolean {
  const hidden = figures.filter(({ possible }) => possible !== null);
  const sum = hidden.reduce((all, { value }) => all + value, 0);
  return keepsSecret(
    hidden.map(({ possible }) => possible ?? []),
    sum,
  );
}
