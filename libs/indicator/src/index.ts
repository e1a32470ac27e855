// The door of `indicator`: by what one sees whether goals are reached. Named exports only.
export { carryOverIndicators, isRaisedIn } from './carry-over-indicators.js';
export type { DefinedIndicator, IndicatorCarryOver } from './carry-over-indicators.js';
export { cutOffDays, cutOffOn, nextCutOffDay } from './cut-off-days.js';
export type { CutOffDay } from './cut-off-days.js';
export { dueCutOffs } from './due-cut-offs.js';
export { guardFigure } from './guard-figure.js';
export type { GuardedFigure, ToldFigure } from './guard-figure.js';
export {
  ABSENCES,
  INDICATOR_DIRECTIONS,
  INDICATOR_KINDS,
  INDICATOR_SOURCES,
  INDICATOR_UNITS,
  RHYTHMS,
} from './indicator.js';
export type {
  Absence,
  DataState,
  DatedValue,
  Indicator,
  IndicatorDirection,
  IndicatorKind,
  IndicatorSeries,
  IndicatorSource,
  IndicatorUnit,
  MeasuredValue,
  Rhythm,
} from './indicator.js';
export { RHYTHM_WORDS } from './indicator-words.js';
export { JUDGEMENTS, judgeIndicator, movementOf } from './judge-indicator.js';
export type { Judgement, Movement } from './judge-indicator.js';
export { isSameSeries, judgeIndicatorForm } from './judge-indicator-form.js';
export type { IndicatorForm, MeasuredHow } from './judge-indicator-form.js';
export { judgeCorrection, judgeValue } from './judge-value.js';
export type { ValueForm } from './judge-value.js';
export { OPERATIONAL_QUERIES, operationalQuery, QUERY_KEYS } from './operational-queries.js';
export type { OperationalQuery, QueryKey } from './operational-queries.js';
export { standingValues } from './standing-values.js';
