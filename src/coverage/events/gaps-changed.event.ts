import type { LocalDate } from '#libs/calendar';
import { eventKind } from '../../platform/outbox/event.js';

/** A gap that must be told: it is new in this version, or it grew to it. */
export interface GapToTell {
  readonly gapId: string;
  readonly version: number;
  readonly reason: 'opened' | 'grew';
}

/**
 * “Lücken geprüft”: the check of a day is written. `changes` may be empty: on a quiet day too somebody may have to be told of
 * a passed deadline or an answer.
 */
export interface GapsChanged {
  readonly checkedOn: LocalDate;
  readonly changes: readonly GapToTell[];
}

/** Heard by the room of gap notices. */
export const gapsChanged = eventKind<GapsChanged>('gaps-changed', 1);
