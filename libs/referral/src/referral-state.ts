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

/** “Sucht noch einen Platz”: counts as demand. From an offer on, a place is set aside, and the person must not count twice. */
export const SEEKING_STATES: readonly ReferralState[] = ['submitted', 'waiting'];
