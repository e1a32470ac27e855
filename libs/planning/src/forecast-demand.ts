import { addDays, type LocalDate } from '#libs/calendar';
import type { LanguageLevel } from '#libs/course-catalogue';
import type { AccessRoute } from '#libs/referral';
import { compareText } from './compare-text.js';

/** What is forecast apart: a Kurstyp at a level of entry. */
export interface ForecastLine {
  readonly formatCode: string;
  readonly level: LanguageLevel | null;
}

/** “Anmeldungen einer Woche”: new people of a line on one access route in the week that began on a day. */
export interface WeeklyRegistrations extends ForecastLine {
  readonly week: LocalDate;
  readonly accessRoute: AccessRoute;
  readonly people: number;
}

/** “Auslaufender Kurs”: people who will finish on a day, and how likely each goes on to which line. */
export interface EndingCourse {
  readonly endsOn: LocalDate;
  readonly people: number;
  /** Shares (0 … 1) that together are at most 1: Alpha → Allgemein, Allgemein → Berufssprachkurs. */
  readonly goesOnTo: readonly (ForecastLine & { readonly share: number })[];
}

/** “Änderung des Rechts”: from a day on these access routes lead into no course any more (for instance AufenthG §44(4) since 2025-12-01). */
export interface ClosedRoutes {
  readonly from: LocalDate;
  readonly accessRoutes: readonly AccessRoute[];
}

/** What a forecast is made from. Weeks without any registration need no row, but lie within `weeks`. */
export interface ForecastSource {
  readonly today: LocalDate;
  /** How many full weeks before today the registrations are known for. */
  readonly weeks: number;
  readonly registrations: readonly WeeklyRegistrations[];
  readonly endingCourses: readonly EndingCourse[];
  readonly closedRoutes: ClosedRoutes | null;
  /** Months ahead, each of 30 days; the first begins today. */
  readonly months: number;
}

/** “Vorausschau”: new demand of a line in one month: expected people, and a band in which it lies in about four of five cases. */
export interface ForecastRow extends ForecastLine {
  readonly from: LocalDate;
  readonly expected: number;
  readonly low: number;
  readonly high: number;
}

const DAYS_PER_MONTH = 30;
/** Half the width of a band that holds four of five cases, in standard deviations of a normal distribution. */
const FOUR_OF_FIVE = 1.2816;

/**
 * “Bedarf vorausschauen”. The mean of the known weeks goes on (registrations come one by one: a Poisson process, whose rate is itself only
 * known from those weeks); people who finish a course go on with their shares (binomial). Variances add up: v = r·t + r·t²/w + Σ n·p·(1−p)
 * for a rate r per week, t weeks ahead and w weeks known; the band is ± 1.2816·√v, never below 0. A closed route counts until its day.
 * By line and month.
 */
export function forecastDemand(source: ForecastSource): readonly ForecastRow[] {
  return linesOf(source).flatMap((line) =>
    Array.from({ length: source.months }, (_, month) => forecastMonth(source, line, month)),
  );
}

function linesOf({ registrations, endingCourses }: ForecastSource): ForecastLine[] {
  const lines = new Map<string, ForecastLine>();
  for (const { formatCode, level } of [
    ...registrations,
    ...endingCourses.flatMap((course) => course.goesOnTo),
  ])
    lines.set(`${formatCode} ${level}`, { formatCode, level });
  return [...lines].sort(([a], [b]) => compareText(a, b)).map(([, line]) => line);
}

function forecastMonth(source: ForecastSource, line: ForecastLine, month: number): ForecastRow {
  const from = addDays(source.today, month * DAYS_PER_MONTH);
  const until = addDays(from, DAYS_PER_MONTH);
  let [expected, variance] = [0, 0];
  for (const [accessRoute, people] of peopleByRoute(source, line)) {
    const rate = people / source.weeks;
    const weeks = openDays(source.closedRoutes, accessRoute, from, until) / 7;
    expected += rate * weeks;
    variance += rate * weeks + (rate * weeks * weeks) / source.weeks;
  }
  for (const course of source.endingCourses) {
    if (course.endsOn < from || course.endsOn >= until) continue;
    for (const next of course.goesOnTo) {
      if (!isSameLine(next, line)) continue;
      expected += course.people * next.share;
      variance += course.people * next.share * (1 - next.share);
    }
  }
  const width = FOUR_OF_FIVE * Math.sqrt(variance);
  return { ...line, from, expected, low: Math.max(0, expected - width), high: expected + width };
}

function peopleByRoute({ registrations }: ForecastSource, line: ForecastLine): Map<AccessRoute, number> {
  const sums = new Map<AccessRoute, number>();
  for (const row of registrations)
    if (isSameLine(row, line)) sums.set(row.accessRoute, (sums.get(row.accessRoute) ?? 0) + row.people);
  return sums;
}

function openDays(
  closed: ClosedRoutes | null,
  route: AccessRoute,
  from: LocalDate,
  until: LocalDate,
): number {
  if (closed === null || !closed.accessRoutes.includes(route) || closed.from >= until) return DAYS_PER_MONTH;
  let days = 0;
  for (let day = from; day < closed.from; day = addDays(day, 1)) days += 1;
  return days;
}

function isSameLine(one: ForecastLine, other: ForecastLine): boolean {
  return one.formatCode === other.formatCode && one.level === other.level;
}
