/**
 * “Stand einer Vermittlung”: Entwurf, eingereicht, wartet, Platz angeboten, angenommen, angemeldet, begonnen, abgeschlossen,
 * abgebrochen, abgelehnt, zurückgezogen, verfallen; and `ended` (beendet): the office took the person off the list for a reason
 * that the platform does not follow.
 */
export const REFERRAL_STATES = [
  'draft',
  'submitted',
  'waiting',
  'offered',
  'accepted',
  'enrolled',
  'started',
  'completed',
  'broken-off',
  'rejected',
  'revoked',
  'expired',
  'ended',
] as const;

/** One of {@link REFERRAL_STATES}. */
export type ReferralState = (typeof REFERRAL_STATES)[number];

/** An offer that is refused or runs out, or a course that falls through, leads back to waiting: nobody loses their turn. */
const NEXT: Readonly<Record<ReferralState, readonly ReferralState[]>> = {
  draft: ['submitted', 'revoked'],
  submitted: ['waiting', 'rejected', 'revoked', 'expired'],
  waiting: ['offered', 'revoked', 'expired', 'ended'],
  offered: ['accepted', 'waiting', 'rejected', 'revoked', 'expired', 'ended'],
  accepted: ['enrolled', 'waiting', 'revoked', 'ended'],
  enrolled: ['started', 'waiting', 'revoked', 'ended'],
  started: ['completed', 'broken-off'],
  completed: [],
  'broken-off': [],
  rejected: [],
  revoked: [],
  expired: [],
  ended: [],
};

/** Whether a referral may go from one state to the other in one step. */
export function isReferralStep(from: ReferralState, to: ReferralState): boolean {
  return NEXT[from].includes(to);
}

/** Whether nothing can follow: the time until erasure runs. */
export function isFinalState(state: ReferralState): boolean {
  return NEXT[state].length === 0;
}

/** “Sucht noch einen Platz”: counts as demand. From an offer on, a place is set aside, and the person must not count twice. */
export function isSeekingPlace(state: ReferralState): boolean {
  return state === 'submitted' || state === 'waiting';
}
