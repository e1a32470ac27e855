import type { Instant } from '#libs/calendar';

/** “Einladung”, as far as time decides on it. */
export interface InvitationTimes {
  readonly expiresAt: Instant;
  readonly acceptedAt: Instant | null;
  readonly withdrawnAt: Instant | null;
}

/** “Stand einer Einladung”. */
export type InvitationState = 'open' | 'accepted' | 'withdrawn' | 'expired';

/** What has become of an invitation at a moment. It is used once; what was accepted never expires. */
export function invitationStateAt(invitation: InvitationTimes, now: Instant): InvitationState {
  if (invitation.acceptedAt !== null) return 'accepted';
  if (invitation.withdrawnAt !== null) return 'withdrawn';
  return invitation.expiresAt <= now ? 'expired' : 'open';
}
