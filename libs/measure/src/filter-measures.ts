import { NO_MARKS, type MeasureMarks } from './measure-marks.js';
import type { Maturity, Measure, MeasureState } from './measure.js';

/** What a list of measures is narrowed to; what is null narrows nothing. */
export interface MeasureFilter {
  readonly fieldId: string | null;
  readonly themeId: string | null;
  readonly targetGroupId: string | null;
  readonly goalId: string | null;
  readonly state: MeasureState | null;
  readonly maturity: Maturity | null;
  readonly responsibleOrganisationId: string | null;
  /** A Gemeinde, by AGS: measures for it and those for the whole Landkreis. */
  readonly ags: string | null;
  /** A year of the calendar in which the measure runs, wholly or in part. */
  readonly year: number | null;
  /** Only those that serve no goal. */
  readonly isGoalless: boolean;
  /** Only those whose goals have no indicator. */
  readonly isWithoutIndicator: boolean;
  /** Only those that were selected in this class. */
  readonly selectionClass: string | null;
}

/** In which Themenfelder each goal stands, by way of its needs. */
export type FieldsOfGoals = ReadonlyMap<string, readonly string[]>;

/** What is known beside measures, where a list is narrowed. */
export interface MeasureSurroundings {
  readonly fieldsOfGoals: FieldsOfGoals;
  /** By the id of the measure. */
  readonly marks: ReadonlyMap<string, MeasureMarks>;
}

/** “Maßnahmen filtern”. In which fields a measure stands follows from its goals and their needs; one without goals stands in none. */
export function filterMeasures<M extends Measure>(
  measures: readonly M[],
  filter: MeasureFilter,
  { fieldsOfGoals, marks }: MeasureSurroundings,
): readonly M[] {
  return measures.filter(
    (measure) =>
      isLinkedAsWanted(measure, filter, fieldsOfGoals) &&
      isInItselfAsWanted(measure, filter) &&
      isMarkedAsWanted(marks.get(measure.id) ?? NO_MARKS, filter),
  );
}

function isLinkedAsWanted(measure: Measure, filter: MeasureFilter, fieldsOfGoals: FieldsOfGoals): boolean {
  const has = (wanted: string | null, ids: readonly string[]): boolean =>
    wanted === null || ids.includes(wanted);
  return (
    has(
      filter.fieldId,
      measure.goalIds.flatMap((id) => fieldsOfGoals.get(id) ?? []),
    ) &&
    has(filter.themeId, measure.themeIds) &&
    has(filter.targetGroupId, measure.targetGroupIds) &&
    has(filter.goalId, measure.goalIds) &&
    (measure.municipalities.length === 0 || has(filter.ags, measure.municipalities)) &&
    (!filter.isGoalless || measure.goalIds.length === 0)
  );
}

function isInItselfAsWanted(measure: Measure, filter: MeasureFilter): boolean {
  const is = <T>(wanted: T | null, value: T): boolean => wanted === null || wanted === value;
  return (
    is(filter.state, measure.state) &&
    is(filter.maturity, measure.maturity) &&
    is(filter.responsibleOrganisationId, measure.responsibleOrganisationId) &&
    (filter.year === null || runsIn(measure, filter.year))
  );
}

function isMarkedAsWanted(marks: MeasureMarks, filter: MeasureFilter): boolean {
  const { isWithoutIndicator, selectionClass } = filter;
  return (
    (!isWithoutIndicator || marks.isWithoutIndicator) &&
    (selectionClass === null || selectionClass === marks.selectionClass)
  );
}

/** Whether the period meets the year; without a first day it is not known to run in any, without a last day it goes on. */
function runsIn({ periodFrom, periodUntil }: Measure, year: number): boolean {
  if (periodFrom === null) return false;
  return periodFrom <= `${year}-12-31` && (periodUntil === null || periodUntil >= `${year}-01-01`);
}
