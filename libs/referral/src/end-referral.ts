import { ok, refuse, type Result } from '#libs/kernel';
import { isReferralStep, type ReferralState } from './referral-state.js';

/**
 * “Grund der Beendigung”, as a code, because free text would tell of the person: Platz gefunden, möchte nicht mehr, kein Platz in
 * zumutbarer Zeit, nicht mehr nötig, nicht erreichbar, Berechtigung erloschen, verzogen, irrtümlich erfasst, sonstiges.
 */
export const END_REASONS = [
  'place-found',
  'declined',
  'lack-of-capacity',
  'no-longer-needed',
  'not-reachable',
  'entitlement-ended',
  'moved-away',
  'entered-by-mistake',
  'other',
] as const;

/** One of {@link END_REASONS}. */
export type EndReason = (typeof END_REASONS)[number];

/** How a referral stands after its end. */
export interface EndedReferral {
  readonly state: 'ended';
  readonly endReason: EndReason;
}

/** “Vermittlung beenden” by the office. Refuses with `referral-not-open` once it is over or the course has begun. */
export function endReferral(state: ReferralState, endReason: EndReason): Result<EndedReferral> {
  return isReferralStep(state, 'ended') ? ok({ state: 'ended', endReason }) : refuse('referral-not-open');
}
