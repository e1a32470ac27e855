import type { LocalDate } from '#libs/calendar';
import { ok, refuse, type Result } from '#libs/kernel';
import { cutOffOn } from './cut-off-days.js';
import type { Indicator, IndicatorSeries, MeasuredValue } from './indicator.js';

/** A value that somebody wants to enter, and what it is entered for. */
export interface ValueQuestion {
  readonly indicator: Pick<Indicator, 'endedOn'>;
  readonly series: Pick<IndicatorSeries, 'id' | 'source' | 'rhythm' | 'measuredFrom'>;
  readonly values: readonly Pick<MeasuredValue, 'id' | 'seriesId' | 'cutOffDay' | 'correctsId'>[];
  readonly today: LocalDate;
}

/** “Messwert”, as somebody enters it by hand. */
export interface ValueForm {
  readonly cutOffDay: LocalDate;
  readonly value: number;
  readonly comment: string | null;
}

/**
 * “Messwert eintragen”: one for each cut-off day that has come. Refuses `value-from-operations`, `cut-off-in-future`, `before-series`,
 * `no-cut-off-day`, `after-end`, `value-there-already`.
 */
export function judgeValue(
  { indicator, series, values, today }: ValueQuestion,
  form: ValueForm,
): Result<null> {
  const { cutOffDay } = form;
  const wrong = (code: string): Result<null> => refuse(code, undefined, 'cutOffDay');
  if (series.source === 'operational') return refuse('value-from-operations');
  if (cutOffDay > today) return wrong('cut-off-in-future');
  if (cutOffDay < series.measuredFrom) return wrong('before-series');
  if (indicator.endedOn !== null && cutOffDay >= indicator.endedOn) return wrong('after-end');
  if (series.rhythm !== 'none' && cutOffOn(series.rhythm, cutOffDay)?.day !== cutOffDay)
    return wrong('no-cut-off-day');
  if (values.some((known) => known.cutOffDay === cutOffDay)) return wrong('value-there-already');
  return ok(null);
}

/**
 * “Messwert berichtigen”: the wrong one stays, and a further one names it. What was frozen from operations is corrected by nobody. Refuses
 * `unknown-value`, `value-from-operations`, `corrected-already`, `comment-missing`.
 */
export function judgeCorrection(
  values: readonly Pick<MeasuredValue, 'id' | 'correctsId' | 'enteredBy'>[],
  correctsId: string,
  comment: string | null,
): Result<null> {
  const wrong = values.find(({ id }) => id === correctsId);
  if (wrong === undefined) return refuse('unknown-value');
  if (wrong.enteredBy === null) return refuse('value-from-operations');
  if (values.some((other) => other.correctsId === correctsId)) return refuse('corrected-already');
  if ((comment ?? '').trim() === '') return refuse('comment-missing', undefined, 'comment');
  return ok(null);
}
