import type { ParticipantNeed } from '#libs/referral';

/** “Bedarf”: people with the same need; one cell may come from a case or from a Bedarfsmeldung, never from both. */
export interface DemandCell extends ParticipantNeed {
  readonly people: number;
}
