import type { LocalDate } from '#libs/calendar';
import { isStartOverdue, type Measure } from '#libs/measure';
import type { ReviewDue } from '#libs/measure-review';
import { gatherToDo, type WaitingThing } from './gather-to-do.js';
import type { ToDo } from './to-do.js';

/** What of a measure is told on a start page. */
type WatchedMeasure = Pick<
  Measure,
  'id' | 'number' | 'title' | 'state' | 'periodFrom' | 'responsibleOrganisationId'
>;

/** A measure whose review is near or past its day. */
export interface MeasureDueForReview extends ReviewDue {
  readonly measure: WatchedMeasure;
}

/** Measures of the edition that is worked with, and those of them that are to be reviewed. */
export interface CircleMeasures {
  readonly measures: readonly WatchedMeasure[];
  readonly reviews: readonly MeasureDueForReview[];
}

/** Who looks, and whether it watches over the measures of all. */
export interface MeasureWatcher {
  readonly organisationId: string;
  readonly overseesAll: boolean;
}

/**
 * “Was Maßnahmen verlangen”: who answers for one begins it when it is decided and reports before its review; who oversees all hears of those of
 * others only when their day is over.
 */
export function measureToDos(
  { measures, reviews }: CircleMeasures,
  { organisationId, overseesAll }: MeasureWatcher,
  today: LocalDate,
): readonly ToDo[] {
  const isOwn = (measure: WatchedMeasure): boolean => measure.responsibleOrganisationId === organisationId;
  const ofOthers = overseesAll ? measures.filter((measure) => !isOwn(measure)) : [];
  return [
    ...gatherToDo(
      'start-measure',
      measures.filter((measure) => isOwn(measure) && measure.state === 'decided').map(startOf),
    ),
    ...gatherToDo('start-overdue', ofOthers.filter((measure) => isStartOverdue(measure, today)).map(startOf)),
    ...gatherToDo(
      'review-measure',
      reviews.filter(({ measure, stage }) => isOwn(measure) && stage !== null).map(reviewOf),
    ),
    ...gatherToDo(
      'review-overdue',
      reviews
        .filter(({ measure, stage }) => overseesAll && !isOwn(measure) && stage === 'overdue')
        .map(reviewOf),
    ),
  ];
}

function startOf(measure: WatchedMeasure): WaitingThing {
  return { ...nameOf(measure), dueOn: measure.periodFrom };
}

function reviewOf({ measure, dueOn }: MeasureDueForReview): WaitingThing {
  return { ...nameOf(measure), dueOn };
}

function nameOf({ id, number, title }: WatchedMeasure): Required<Pick<WaitingThing, 'id' | 'label'>> {
  return { id, label: `M ${number}: ${title}` };
}
