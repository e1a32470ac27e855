import type { LocalDate } from '#libs/calendar';
import type { Measure } from './measure.js';

/** “Geplanter Zeitraum”, as whoever begins a measure plans it; left out: as it stood before. */
export type PlannedStart = Partial<Pick<Measure, 'periodFrom' | 'periodUntil'>>;

/** “Zeitraum bei Beginn”: what was planned with the beginning, or else what stood there; without any first day it is the day of the beginning. */
export function startPeriod(
  measure: Pick<Measure, 'periodFrom' | 'periodUntil'>,
  planned: PlannedStart,
  today: LocalDate,
): Pick<Measure, 'periodFrom' | 'periodUntil'> {
  return {
    periodFrom: planned.periodFrom ?? measure.periodFrom ?? today,
    periodUntil: planned.periodUntil ?? measure.periodUntil,
  };
}

/** “Beschlossen und nicht begonnen”: its planned first day is over. On that day itself it may still begin; without one nothing is late. */
export function isStartOverdue(measure: Pick<Measure, 'state' | 'periodFrom'>, today: LocalDate): boolean {
  return measure.state === 'decided' && measure.periodFrom !== null && measure.periodFrom < today;
}
