import type { LocalDate } from '#libs/calendar';
import { isSumShown, type MonthFigure } from './disclose-sum.js';
import { TREND_MEASURES, type TrendCount, type TrendMeasure, type TrendScope } from './trend-count.js';
import { isPartOpen } from './is-part-open.js';
import { monthsIn, type TrendPeriod } from './trend-period.js';
import { meanDays, medianDays, peopleIn } from './waiting-time.js';

/** “Gezeigte Zahlen eines Zeitraums”: null where nothing is to be said, or where it is hidden; the hidden ones are named. */
export interface PeopleFigures extends Readonly<Record<TrendMeasure, number | null>> {
  readonly medianDays: number | null;
  readonly meanDays: number | null;
  /** Of those who began, who had waited longer than the deadline; 0 to 1. */
  readonly lateShare: number | null;
  readonly hidden: readonly (TrendMeasure | 'lateShare')[];
}

/** All counts that there are, what is asked for, and by which rules. */
export interface TrendQuestion {
  readonly counts: readonly TrendCount[];
  readonly scope: TrendScope;
  /** Counts from 1 to one below are hidden, and those by which they could be found. */
  readonly threshold: number;
}

/**
 * “Zahlen zeigen”: of the whole Landkreis month by month; of one Kurstyp or one Verbandsgemeinde quarter by quarter, where few people
 * more often are enough. Of those, what is small is hidden, and so much besides that nothing follows from the sum of all; a year shows
 * the sum of its quarters where all four are shown.
 */
export function disclosePeople(question: TrendQuestion, period: TrendPeriod): PeopleFigures {
  const shown = new Set(TREND_MEASURES.filter((measure) => isShown(question, measure, period)));
  const figures = ofScope(question, period);
  const begun = countsIn(figures, 'started', period);
  const started = peopleIn(begun);
  const waits = begun.map(({ days, people }) => ({ days: days ?? 0, people }));
  const isLateShown = shown.has('started') && isLateShareShown(question, period);
  const values = TREND_MEASURES.map((measure) => [
    measure,
    shown.has(measure) ? peopleIn(countsIn(figures, measure, period)) : null,
  ]);
  return {
    ...(Object.fromEntries(values) as Record<TrendMeasure, number | null>),
    medianDays: shown.has('started') ? medianDays(waits) : null,
    meanDays: shown.has('started') ? meanDays(waits) : null,
    lateShare: isLateShown && started > 0 ? lateIn(begun) / started : null,
    hidden: [
      ...TREND_MEASURES.filter((measure) => !shown.has(measure)),
      ...(isLateShown ? [] : (['lateShare'] as const)),
    ],
  };
}

function isShown(question: TrendQuestion, measure: TrendMeasure, period: TrendPeriod): boolean {
  const { scope, counts, threshold } = question;
  if (scope.kind !== 'district') return isPartShown(question, measure, period);
  if (measure === 'waiting') return !isSmall(peopleIn(countsIn(counts, measure, period)), threshold);
  return isSumShown(period, (month) => countOfMonth(counts, measure, month, threshold));
}

/** One part beside all others of its kind, quarter by quarter. */
function isPartShown(question: TrendQuestion, measure: TrendMeasure, period: TrendPeriod): boolean {
  const { scope, counts, threshold } = question;
  if (scope.kind === 'district') return true;
  const months = monthsIn(period);
  if (months.length === 1) return false;
  if (months.length > 3) {
    return months
      .filter((_, index) => index % 3 === 0)
      .every((from, quarter) =>
        isPartShown(question, measure, { from, until: months[quarter * 3 + 2] ?? from }),
      );
  }
  if (!isShown({ ...question, scope: { kind: 'district' } }, measure, period)) return false;
  const partOf = partOfKind(scope.kind);
  const ofPeriod = countsIn(counts, measure, period);
  const names = [...new Set([scope.key, ...ofPeriod.map(partOf)])];
  const parts = names.map((part) => {
    const own = ofPeriod.filter((count) => partOf(count) === part);
    const [count, late] = [peopleIn(own), measure === 'started' ? lateIn(own) : 0];
    return { part, count, further: measure === 'started' ? [late, count - late] : [] };
  });
  return isPartOpen(parts, scope.key, threshold);
}

/** With a part both sides of the deadline were looked at already; of the whole, month by month. */
function isLateShareShown(question: TrendQuestion, period: TrendPeriod): boolean {
  if (question.scope.kind !== 'district') return true;
  return isSumShown(period, (month) => lateOfMonth(question, month));
}

function countOfMonth(
  counts: readonly TrendCount[],
  measure: TrendMeasure,
  month: LocalDate,
  threshold: number,
): MonthFigure {
  const value = peopleIn(countsIn(counts, measure, { from: month, until: month }));
  return { value, possible: isSmall(value, threshold) ? upTo(1, threshold - 1) : null };
}

function lateOfMonth(question: TrendQuestion, month: LocalDate): MonthFigure {
  const { counts, threshold } = question;
  const begun = countsIn(counts, 'started', { from: month, until: month });
  const [all, value] = [peopleIn(begun), lateIn(begun)];
  if (isSmall(all, threshold)) return { value, possible: upTo(0, threshold - 1) };
  if (!isSmall(value, threshold) && !isSmall(all - value, threshold)) return { value, possible: null };
  const small = upTo(1, Math.min(threshold - 1, all));
  return { value, possible: [...new Set([...small, ...small.map((few) => all - few)])] };
}

function ofScope({ counts, scope }: TrendQuestion, period: TrendPeriod): readonly TrendCount[] {
  const within = counts.filter(({ month }) => month >= period.from && month <= period.until);
  if (scope.kind === 'district') return within;
  const partOf = partOfKind(scope.kind);
  return within.filter((count) => partOf(count) === scope.key);
}

function partOfKind(kind: 'format' | 'area'): (count: TrendCount) => string {
  return kind === 'format' ? ({ formatCode }) => formatCode : ({ areaKey }) => areaKey;
}

/** Of one measure; of those who wait only the last month counts, because they wait on. */
function countsIn(
  counts: readonly TrendCount[],
  measure: TrendMeasure,
  period: TrendPeriod,
): readonly TrendCount[] {
  const from = measure === 'waiting' ? (monthsIn(period).at(-1) ?? period.from) : period.from;
  return counts.filter(
    (count) => count.measure === measure && count.month >= from && count.month <= period.until,
  );
}

function lateIn(counts: readonly TrendCount[]): number {
  return peopleIn(counts.filter(({ isLate }) => isLate));
}

function isSmall(count: number, threshold: number): boolean {
  return count > 0 && count < threshold;
}

function upTo(least: number, most: number): readonly number[] {
  return Array.from({ length: Math.max(0, most - least + 1) }, (_, index) => least + index);
}
