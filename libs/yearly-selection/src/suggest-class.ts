import type { LocalDate } from '#libs/calendar';
import type { Measure } from '#libs/measure';
import { meanOf } from './rank-measures.js';
import type { MeasureSummary } from './summarise-assessments.js';
import type { SelectionClass } from './yearly-selection.js';

/** Limits of the county, in points and months. */
export interface ClassRules {
  /** From this mean on, need, reach and effect are high. */
  readonly priorityPoints: number;
  /** From this mean on, resources and feasibility are. */
  readonly quickWinPoints: number;
  /** A Quick-Win takes no longer, months. */
  readonly quickWinMonths: number;
}

type Timed = Pick<Measure, 'maturity' | 'periodFrom' | 'periodUntil'>;

/**
 * “Klasse vorschlagen”: Schwerpunkt where need, reach and effect are high; Quick-Win where resources and feasibility are and it is done
 * soon; Daueraufgabe where it is done already and has no end. Null where nothing speaks for one. The group decides.
 */
export function suggestClass(
  measure: Timed,
  summary: MeasureSummary,
  { priorityPoints, quickWinPoints, quickWinMonths }: ClassRules,
): SelectionClass | null {
  const isHigh = (criterion: Parameters<typeof meanOf>[1], limit: number): boolean =>
    meanOf(summary, criterion) >= limit;
  if ((['need', 'reach', 'effect'] as const).every((one) => isHigh(one, priorityPoints))) return 'priority';
  const months = monthsOf(measure.periodFrom, measure.periodUntil);
  const isQuick = months !== null && months <= quickWinMonths;
  if (isQuick && (['resources', 'feasibility'] as const).every((one) => isHigh(one, quickWinPoints)))
    return 'quick-win';
  return measure.maturity === 'existing' && measure.periodUntil === null ? 'standing-task' : null;
}

/** Months that a period touches; null where it has no end or no beginning. */
function monthsOf(from: LocalDate | null, until: LocalDate | null): number | null {
  return from === null || until === null ? null : monthCount(until) - monthCount(from) + 1;
}

function monthCount(day: LocalDate): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
