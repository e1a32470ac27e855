import { REFERRAL_ACTS, type ReferralActRule } from './referral-acts.js';
import type { ReferralState } from './referral-state.js';

const RULES: readonly ReferralActRule[] = Object.values(REFERRAL_ACTS);

/** Whether a referral may go from one state to the other in one step. */
export function isReferralStep(from: ReferralState, to: ReferralState): boolean {
  return RULES.some((rule) => rule.to === to && rule.from.includes(from));
}

/** Whether nothing can follow: the time until erasure runs. */
export function isFinalState(state: ReferralState): boolean {
  return !RULES.some(({ from }) => from.includes(state));
}
