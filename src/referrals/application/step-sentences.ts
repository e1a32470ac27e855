import type { ReferralState } from '#libs/referral';
import type { Refusal } from '#libs/kernel';

/** “Stand” as people read it. */
const STATES: Readonly<Record<ReferralState, string>> = {
  draft: 'ein Entwurf',
  submitted: 'eingereicht und noch nicht beantwortet',
  waiting: 'auf der Warteliste',
  offered: 'mit einem offenen Platzangebot',
  accepted: 'angenommen, aber noch nicht angemeldet',
  enrolled: 'angemeldet',
  started: 'im Kurs',
  completed: 'abgeschlossen',
  'broken-off': 'abgebrochen',
  rejected: 'abgelehnt',
  revoked: 'zurückgezogen',
  expired: 'erloschen',
  ended: 'beendet',
};

/** That something cannot be done with a case as it stands. */
export function stateSentence(state: ReferralState): string {
  return `Das geht jetzt nicht: Dieser Fall ist ${STATES[state]}.`;
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
