import type { Refusal } from '#libs/kernel';
import { REFERRAL_STATE_WORDS, type ReferralState } from '#libs/referral';

/** That something cannot be done with a case as it stands. */
export function stateSentence(state: ReferralState): string {
  return `Das geht jetzt nicht: Dieser Fall ist ${REFERRAL_STATE_WORDS[state].predicate}.`;
}

/** Why a step cannot be taken, for people. */
export function stepSentence({ code, facts }: Refusal): string {
  switch (code) {
    case 'step-not-now':
      return stateSentence(facts?.['state'] as ReferralState);
    case 'step-not-for-party':
      return 'Diesen Schritt kann nur eine andere Stelle tun.';
    case 'reason-missing':
      return 'Bitte nennen Sie den Grund.';
    case 'reason-unknown':
      return 'Diesen Grund gibt es hier nicht. Bitte wählen Sie einen aus der Liste.';
    default:
      throw new Error(`no sentence for ${code}`);
  }
}
