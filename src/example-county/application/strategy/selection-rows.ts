import { instantAt, type LocalDate } from '#libs/calendar';
import type { Measure } from '#libs/measure';
import {
  CRITERIA,
  type Assessment,
  type SelectionItem,
  type SelectionStep,
  type YearlySelection,
} from '#libs/yearly-selection';
import { TIME_ZONE } from '../../../platform/clock/clock.js';
import { strategyId } from '../../plan/strategy/example-concept.js';
import type { ExamplePoints } from '../../plan/strategy/example-selections.js';
import type { ExampleActors } from '../add-example-members.js';

/** A selection of a year before anything was done with it. */
export function selectionOf(conceptId: string, year: number): YearlySelection {
  return {
    id: strategyId('yearly_selection', String(year)),
    conceptId,
    year,
    edition: 1,
    state: 'preparing',
    frameCents: 12_000_000,
    changeReason: null,
    assessedFrom: null,
    members: null,
    recommendationId: null,
    decisionId: null,
    version: 1,
  };
}

/** A measure that is put to the choice. */
export function newItem({ id, year }: YearlySelection, measure: Measure): SelectionItem {
  return {
    id: strategyId('selection_item', `${year} ${measure.number}`),
    selectionId: id,
    measureId: measure.id,
    verdict: 'open',
    selectionClass: null,
    rank: null,
    reason: null,
    frozenTitle: null,
    frozenCostCents: null,
  };
}

/** A step at noon of a day. */
export function step(
  { id, year }: YearlySelection,
  act: string,
  day: LocalDate,
  decisionId: string | null,
): SelectionStep {
  return {
    id: strategyId('selection_step', `${year} ${act}`),
    selectionId: id,
    act,
    decisionId,
    at: instantAt(day, '12:00', TIME_ZONE),
  };
}

/** What the seats gave; nothing where a seat has not judged a measure. */
export function assessmentsOf(
  measures: readonly Measure[],
  actors: ExampleActors,
  pointsOf: (login: string, measure: Measure) => ExamplePoints | undefined,
): readonly Assessment[] {
  const seats = [...actors].filter(([, { organisationKind }]) => organisationKind === 'steering-group');
  return seats.flatMap(([login, { accountId }]) =>
    measures.flatMap((measure) =>
      (pointsOf(login, measure) ?? []).map((points, index) => ({
        accountId,
        measureId: measure.id,
        criterion: CRITERIA[index] ?? 'need',
        points,
        reason: null,
        revisedPoints: null,
        revisionReason: null,
      })),
    ),
  );
}
