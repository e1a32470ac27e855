import { addDays, localDate, type LocalDate } from '#libs/calendar';

/** “Schrittweite der Auswertung”. */
export const TREND_STEPS = ['month', 'quarter', 'year'] as const;
/** One of {@link TREND_STEPS}. */
export type TrendStep = (typeof TREND_STEPS)[number];

const MONTHS: Readonly<Record<TrendStep, number>> = { month: 1, quarter: 3, year: 12 };

/** “Zeitraum der Auswertung”: whole months, first to last day. */
export interface TrendPeriod {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** The first day of the month of a day. */
export function monthOf(day: LocalDate): LocalDate {
  return localDate(`${day.slice(0, 7)}-01`);
}

/** The month so many months later (earlier when negative), as its first day. */
export function addMonths(month: LocalDate, months: number): LocalDate {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return localDate(
    `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}-01`,
  );
}

/**
 * The periods that lie wholly between two months, both included, oldest first: months, calendar quarters or calendar years. Only what
 * is over is looked at: a figure that grew by one since yesterday would tell of one person.
 */
export function periodsBetween(from: LocalDate, until: LocalDate, step: TrendStep): readonly TrendPeriod[] {
  const width = MONTHS[step];
  const offset = (Number(from.slice(5, 7)) - 1) % width;
  const periods: TrendPeriod[] = [];
  for (
    let start = addMonths(monthOf(from), offset === 0 ? 0 : width - offset);
    addMonths(start, width - 1) <= until;
    start = addMonths(start, width)
  ) {
    periods.push({ from: start, until: addDays(addMonths(start, width), -1) });
  }
  return periods;
}

/** The months of a period, as their first days. */
export function monthsIn({ from, until }: TrendPeriod): readonly LocalDate[] {
  const months: LocalDate[] = [];
  for (let month = from; month <= until; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** The same period a year before. */
export function yearBefore({ from, until }: TrendPeriod): TrendPeriod {
  const start = addMonths(from, -12);
  return { from: start, until: addDays(addMonths(start, monthsIn({ from, until }).length), -1) };
}
