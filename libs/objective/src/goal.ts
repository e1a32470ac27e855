import type { LocalDate } from '#libs/calendar';

/** “Ebene eines Wirkungsziels”: Leistung (output), Wirkung bei der Zielgruppe (outcome), Wirkung für alle (impact). */
export const GOAL_LEVELS = ['output', 'outcome', 'impact'] as const;

/** One of {@link GOAL_LEVELS}. */
export type GoalLevel = (typeof GOAL_LEVELS)[number];

/** “Stand eines Wirkungsziels”: offen, erreicht, aufgegeben. */
export const GOAL_STATES = ['open', 'reached', 'dropped'] as const;

/** One of {@link GOAL_STATES}. */
export type GoalState = (typeof GOAL_STATES)[number];

/** “Wirkungsziel”: what is to be different for whom, and by when; SMART (the T is `dueOn`). */
export interface Goal {
  readonly id: string;
  readonly conceptId: string;
  readonly statement: string;
  readonly level: GoalLevel;
  readonly specific: string;
  readonly measurable: string;
  readonly attainable: string;
  readonly relevant: string;
  readonly dueOn: LocalDate;
  /** The working group that answers for it. */
  readonly committeeId: string | null;
  readonly state: GoalState;
  /** Why it is in its state; never missing for a dropped one. */
  readonly stateReason: string | null;
  readonly isPublic: boolean;
  readonly version: number;
  /** The goal of the edition before that this one goes on from; null for a new one. */
  readonly carriedFromId: string | null;
  readonly needIds: readonly string[];
}
