import { Injectable } from '@nestjs/common';
import { parameterAt } from '#libs/rule-parameter';
import {
  addMonths,
  courseFigures,
  disclosePeople,
  gapFigures,
  monthOf,
  periodsBetween,
  yearBefore,
  type TrendPeriod,
  type TrendScope,
} from '#libs/trend';
import { addDays, type LocalDate } from '#libs/calendar';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { Refused } from '../../platform/refusal/refused.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import { TrendRepository } from '../persistence/trend.repository.js';
import type { CountedPlace } from '../trend-record.js';
import type { PeriodFigures, TrendQuery, TrendReading } from '../trend-reading.js';

const USUAL_MONTHS = { month: 12, quarter: 24, year: 60 } as const;
const MOST_MONTHS = 120;

/**
 * “Auswertung lesen”: whole periods that are over, of one moment. Refuses `period-upside-down` and `period-too-long`.
 */
@Injectable()
export class ReadTrends {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly parameters: FindRuleParameters,
    private readonly trends: TrendRepository,
  ) {}

  execute(query: TrendQuery): Promise<TrendReading> {
    return this.transaction.runOnSnapshot(async () => {
      const recordedFrom = await this.trends.firstMonth();
      const lastMonth = addMonths(monthOf(this.clock.today()), -1);
      const { from, until } = monthsOf(query, lastMonth);
      const { threshold, ...deadlines } = await this.rules(query.isForPublic === true);
      const figuresOf = await this.figures(query.scope, threshold, addMonths(from, -12), until);
      const isRecorded = (period: TrendPeriod): boolean =>
        recordedFrom !== null && period.from >= recordedFrom;
      const lines = periodsBetween(from, until, query.step)
        .filter(isRecorded)
        .map((period) => {
          const before = yearBefore(period);
          return {
            ...period,
            ...figuresOf(period),
            before: isRecorded(before) ? figuresOf(before) : null,
          };
        });
      return {
        step: query.step,
        scope: query.scope,
        from,
        until,
        lastMonth,
        recordedFrom,
        threshold,
        ...deadlines,
        lines,
      };
    });
  }

  private async figures(
    scope: TrendScope,
    threshold: number,
    from: LocalDate,
    until: LocalDate,
  ): Promise<(period: TrendPeriod) => PeriodFigures> {
    const lastDay = addDays(addMonths(until, 1), -1);
    const counts = await this.trends.counts(from, until);
    const courses = (await this.trends.courses(from, lastDay)).filter(isOf(scope));
    const gaps = (await this.trends.gaps(from, lastDay)).filter(isOf(scope));
    return (period) => ({
      people: disclosePeople({ counts, scope, threshold }, period),
      courses: courseFigures(courses, period),
      gaps: gapFigures(gaps, period),
    });
  }

  private async rules(isForPublic: boolean): Promise<{
    readonly threshold: number;
    readonly deadlineDays: number;
    readonly vocationalDeadlineDays: number;
  }> {
    const rows = await this.parameters.all();
    const today = this.clock.today();
    const threshold = isForPublic ? 'small-cell.public-threshold' : 'small-cell.member-threshold';
    return {
      threshold: parameterAt(rows, threshold, today),
      deadlineDays: parameterAt(rows, 'waiting.deadline-days', today),
      vocationalDeadlineDays: parameterAt(rows, 'waiting.vocational-deadline-days', today),
    };
  }
}

function invalidFrom(code: string, message: string): Refused {
  return new Refused('invalid', { code }, message, [{ field: 'from', code, message }]);
}

function isOf(scope: TrendScope): (place: CountedPlace) => boolean {
  if (scope.kind === 'district') return () => true;
  return scope.kind === 'format'
    ? ({ formatCode }) => formatCode === scope.key
    : ({ areaKey }) => areaKey === scope.key;
}

/** The running month is not over, so it is never looked at. */
function monthsOf(
  { step, from, until }: TrendQuery,
  lastMonth: LocalDate,
): {
  readonly from: LocalDate;
  readonly until: LocalDate;
} {
  const end = until === undefined || until > lastMonth ? lastMonth : monthOf(until);
  const start = from === undefined ? addMonths(end, 1 - USUAL_MONTHS[step]) : monthOf(from);
  if (start > end) {
    const sentence =
      'Der erste Monat liegt nach dem letzten abgeschlossenen. Bitte wählen Sie einen früheren.';
    throw invalidFrom('period-upside-down', sentence);
  }
  if (addMonths(start, MOST_MONTHS) <= end) {
    throw invalidFrom('period-too-long', 'Bitte wählen Sie höchstens zehn Jahre.');
  }
  return { from: start, until: end };
}
