import { ok, refuse, type Result } from '#libs/kernel';
import { REFERRAL_ACTS } from './referral-acts.js';
import type { ReferralState } from './referral-state.js';
import { takeStep } from './take-step.js';

/**
 * “Grund der Beendigung”, as a code, because free text would tell of the person: Platz gefunden, möchte nicht mehr, kein Platz in
 * zumutbarer Zeit, nicht mehr nötig, nicht erreichbar, Berechtigung erloschen, verzogen, irrtümlich erfasst, sonstiges.
 */
export const END_REASONS = REFERRAL_ACTS.end.reasons;

/** One of {@link END_REASONS}. */
export type EndReason = (typeof END_REASONS)[number];

/** How a referral stands after its end. */
export interface EndedReferral {
  readonly state: 'ended';
  readonly endReason: EndReason;
}

/** “Vermittlung beenden” by the office. Refuses with `referral-not-open` once it is over or the course has begun. */
export function endReferral(state: ReferralState, endReason: EndReason): Result<EndedReferral> {
  const step = takeStep(state, { act: 'end', by: 'office', reasonCode: endReason });
  return step.ok ? ok({ state: 'ended', endReason }) : refuse('referral-not-open');
}
