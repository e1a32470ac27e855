import { REFERRAL_ACTS, type ReferralActRule } from './referral-acts.js';
import { REFERRAL_STATES, type ReferralState } from './referral-state.js';

const RULES: readonly ReferralActRule[] = Object.values(REFERRAL_ACTS);

/** Whether a referral may go from one state to the other in one step. */
export function isReferralStep(from: ReferralState, to: ReferralState): boolean {
  return RULES.some((rule) => rule.to === to && rule.from.includes(from));
}

/** “Abgeschlossene Stände”: nothing can follow, and the time until erasure runs. */
export const FINAL_STATES: readonly ReferralState[] = REFERRAL_STATES.filter(
  (state) => !RULES.some(({ from }) => from.includes(state)),
);
