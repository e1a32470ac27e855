import { OFFERING_ACTS, type OfferingActRule } from './offering-acts.js';
import type { OfferingState } from './offering.js';

const RULES: readonly OfferingActRule[] = Object.values(OFFERING_ACTS);

/** Whether a state may follow another; staying is always lawful. */
export function mayFollow(from: OfferingState, to: OfferingState): boolean {
  return from === to || RULES.some((rule) => rule.to === to && rule.from.includes(from));
}

/** “Kurs fällt aus”: verschoben, zusammengelegt, abgesagt. Such a state needs a reason. */
export const CALLED_OFF_STATES = ['postponed', 'merged', 'cancelled'] as const satisfies OfferingState[];
/** One of {@link CALLED_OFF_STATES}. */
export type CalledOffState = (typeof CALLED_OFF_STATES)[number];

/** Whether a course does not come about as it was posted. */
export function isCalledOff(state: OfferingState): state is CalledOffState {
  return (CALLED_OFF_STATES as readonly OfferingState[]).includes(state);
}

/** “Lebend”: neither over nor called off; only such offerings are asked to be fresh and can hold supply. */
export function isLive(state: OfferingState): boolean {
  return state !== 'ended' && !isCalledOff(state);
}

/** “Buchbar”: people may register, also for a later section of a course that has begun. */
export function isBookable(state: OfferingState): boolean {
  return isLive(state) && state !== 'planned';
}
