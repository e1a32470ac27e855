import { ok, refuse, type Result } from '#libs/kernel';
import {
  REFERRAL_ACTS,
  type ReferralAct,
  type ReferralActRule,
  type ReferralParty,
} from './referral-acts.js';
import type { ReferralState } from './referral-state.js';

/** “Schritt, der getan werden soll”. */
export interface WantedStep {
  readonly act: ReferralAct;
  readonly by: ReferralParty;
  readonly reasonCode: string | null;
}

/**
 * “Schritt tun”: the state that follows. Refuses with `step-not-for-party`, `step-not-now` (facts: state), `reason-missing` or
 * `reason-unknown` (on `reasonCode`). An act without reasons takes none.
 */
export function takeStep(state: ReferralState, { act, by, reasonCode }: WantedStep): Result<ReferralState> {
  const rule: ReferralActRule = REFERRAL_ACTS[act];
  if (!rule.by.includes(by)) return refuse('step-not-for-party', { act, by });
  if (!rule.from.includes(state)) return refuse('step-not-now', { act, state });
  if (rule.reasons.length > 0 && reasonCode === null) return refuse('reason-missing', {}, 'reasonCode');
  if (reasonCode !== null && !rule.reasons.includes(reasonCode))
    return refuse('reason-unknown', { act }, 'reasonCode');
  return ok(rule.to);
}
