import { Injectable } from '@nestjs/common';
import type { Absence, CutOffDay, QueryKey, Rhythm } from '#libs/indicator';
import { monthOf, type TrendScope, type TrendStep } from '#libs/trend';
import { ReadTrends, type TrendReading } from '../../trends/index.js';
import type { LiveFigure, OperationalQuestion } from '../indicator-reading.js';

type TrendLine = TrendReading['lines'][number];

/** A value, or why there is none. */
type Outcome = { readonly value: number } | { readonly absence: Absence };

type PeriodKey = Exclude<
  QueryKey,
  'median-days-waiting' | 'gaps-answered-share' | 'coverage-rate' | 'childcare-places' | 'fresh-share'
>;

/** “Zeitraum messen”: months, a quarter or a year that are over, as the page of trends shows them. */
@Injectable()
export class MeasurePeriod {
  constructor(private readonly trends: ReadTrends) {}

  async execute(question: OperationalQuestion, { from, day }: CutOffDay): Promise<LiveFigure> {
    const key = question.queryKey as PeriodKey;
    const line = await this.line(question, { from, day }, false);
    if (line === undefined) return { ...figureOf({ absence: 'not-collected' }), from, asOf: day };
    const outcome = OUTCOMES[key](line);
    const forPublic = await this.line(question, { from, day }, true);
    const isPublicSafe = forPublic !== undefined && 'value' in OUTCOMES[key](forPublic);
    return { ...figureOf(outcome), from, asOf: day, isPublicSafe: isPublicSafe || 'absence' in outcome };
  }

  private async line(
    { formatCode, areaKey, rhythm }: OperationalQuestion,
    { from, day }: CutOffDay,
    isForPublic: boolean,
  ): Promise<TrendLine | undefined> {
    const step = STEPS[rhythm];
    if (step === null) return undefined;
    const scope = scopeOf(formatCode, areaKey);
    const reading = await this.trends.execute({ step, scope, from, until: monthOf(day), isForPublic });
    return reading.lines.find((line) => line.from === from && line.until === day);
  }
}

const STEPS: Readonly<Record<Rhythm, TrendStep | null>> = {
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  none: null,
};

const OUTCOMES: Readonly<Record<PeriodKey, (line: TrendLine) => Outcome>> = {
  'late-share': ({ people }) => ofPeople(percent(people.lateShare), people.hidden.includes('lateShare')),
  'median-waiting-days': ({ people }) => ofPeople(people.medianDays, people.hidden.includes('started')),
  'people-waiting': ({ people }) => ofPeople(people.waiting, people.hidden.includes('waiting')),
  'people-started': ({ people }) => ofPeople(people.started, people.hidden.includes('started')),
  'courses-started': ({ courses }) => ({ value: courses.started }),
  'called-off-share': ({ courses: { started, cancelled, postponed, merged } }) => {
    const calledOff = cancelled + postponed + merged;
    const all = calledOff + started;
    return all === 0
      ? { absence: 'nothing-to-measure' }
      : { value: Math.round((1000 * calledOff) / all) / 10 };
  },
  'gaps-open': ({ gaps }) => ({ value: gaps.openAtEnd }),
};

/** What the figures of trends are narrowed to; never to both. */
export function scopeOf(formatCode: string | null, areaKey: string | null): TrendScope {
  if (formatCode !== null) return { kind: 'format', key: formatCode };
  return areaKey === null ? { kind: 'district' } : { kind: 'area', key: areaKey };
}

function ofPeople(value: number | null, isHidden: boolean): Outcome {
  if (isHidden) return { absence: 'too-few-people' };
  return value === null ? { absence: 'nothing-to-measure' } : { value };
}

/** 0 to 1 as per cent with one place. */
function percent(share: number | null): number | null {
  return share === null ? null : Math.round(1000 * share) / 10;
}

function figureOf(outcome: Outcome): Pick<LiveFigure, 'value' | 'absence' | 'dataState' | 'isPublicSafe'> {
  const shared = { dataState: null, isPublicSafe: true };
  return 'value' in outcome
    ? { value: outcome.value, absence: null, ...shared }
    : { value: null, absence: outcome.absence, ...shared };
}
