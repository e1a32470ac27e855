import type { OfferingState } from './offering.js';

/** “Was aus einem Kursangebot werden kann”: every lawful change of state, as a table. */
export const OFFERING_TRANSITIONS: Readonly<Record<OfferingState, readonly OfferingState[]>> = {
  planned: ['open', 'postponed', 'merged', 'cancelled'],
  open: ['secured', 'at-risk', 'started', 'postponed', 'merged', 'cancelled'],
  secured: ['open', 'at-risk', 'started', 'postponed', 'merged', 'cancelled'],
  'at-risk': ['open', 'secured', 'started', 'postponed', 'merged', 'cancelled'],
  started: ['ended', 'cancelled'],
  ended: [],
  postponed: ['planned', 'open', 'cancelled'],
  merged: [],
  cancelled: [],
};

/** Whether a state may follow another; staying is always lawful. */
export function mayFollow(from: OfferingState, to: OfferingState): boolean {
  return from === to || OFFERING_TRANSITIONS[from].includes(to);
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

/** “Gründe”, why a course does not come about, and why a gap cannot be closed: one list for both. */
export const OBSTACLES = [
  'too-few-participants',
  'no-teacher',
  'no-room',
  'no-childcare',
  'no-funding',
  'no-approval',
  'other',
] as const;
/** One of {@link OBSTACLES}. */
export type Obstacle = (typeof OBSTACLES)[number];
