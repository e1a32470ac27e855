import { isWorkOver } from './step-work-run.js';
import type { WorkRunState } from './work-run-state.js';

/** “Was ein Worker mit einem Vorgang tut”, that comes to him for the first time or again. */
export type TakeUp = 'take-up' | 'leave' | 'cancel' | 'fail';

/** After so many beginnings without an end, the work itself is what is wrong. */
const MOST_TRIES = 5;

/**
 * “Vorgang aufnehmen”: leaves what is over; cancels what somebody wanted cancelled while nobody worked on it; fails what has been begun
 * too often, so that nothing is tried for ever.
 */
export function judgeTakeUp(run: {
  readonly state: WorkRunState;
  readonly isCancelAsked: boolean;
  readonly tries: number;
}): TakeUp {
  if (isWorkOver(run.state)) return 'leave';
  if (run.isCancelAsked) return 'cancel';
  return run.tries >= MOST_TRIES ? 'fail' : 'take-up';
}
