import type { LocalDate } from '#libs/calendar';
import { ok, refuse, type Result } from '#libs/kernel';
import type { ProcessStep } from './concept.js';

/** “Stand eines Prozessschritts”: geplant, läuft, verspätet, abgeschlossen, verspätet abgeschlossen. Derived, never stored. */
export const STEP_STATES = ['planned', 'running', 'late', 'completed', 'completed-late'] as const;

/** One of {@link STEP_STATES}. */
export type StepState = (typeof STEP_STATES)[number];

/** The four days of a step: planned, and as it was. */
export type StepDays = Pick<ProcessStep, 'plannedFrom' | 'plannedUntil' | 'actualFrom' | 'actualUntil'>;

/**
 * “Stand eines Prozessschritts” on a day, from plan and reality alone. It is late as soon as it has not begun the day after its planned
 * beginning, or has not ended the day after its planned end.
 */
export function stepState(days: StepDays, today: LocalDate): StepState {
  const { plannedFrom, plannedUntil, actualFrom, actualUntil } = days;
  if (actualUntil !== null) return actualUntil <= plannedUntil ? 'completed' : 'completed-late';
  if (actualFrom !== null) return today <= plannedUntil ? 'running' : 'late';
  return today <= plannedFrom ? 'planned' : 'late';
}

/** What happened lies behind us, and nothing ends before it begins. Refuses `ends-before-start`, `end-without-start`, `not-yet`. */
export function judgeStepDays<Days extends StepDays>(days: Days, today: LocalDate): Result<Days> {
  const { plannedFrom, plannedUntil, actualFrom, actualUntil } = days;
  if (plannedUntil < plannedFrom) return refuse('ends-before-start', undefined, 'plannedUntil');
  if (actualFrom === null && actualUntil !== null)
    return refuse('end-without-start', undefined, 'actualFrom');
  if (actualFrom !== null && actualFrom > today) return refuse('not-yet', undefined, 'actualFrom');
  if (actualUntil !== null && actualUntil > today) return refuse('not-yet', undefined, 'actualUntil');
  if (actualFrom !== null && actualUntil !== null && actualUntil < actualFrom)
    return refuse('ends-before-start', undefined, 'actualUntil');
  return ok(days);
}
