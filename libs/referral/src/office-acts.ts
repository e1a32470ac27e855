import { CHANGEABLE_STATES } from './accept-case.js';
import { REFERRAL_ACTS } from './referral-acts.js';
import { SEEKING_STATES, type ReferralState } from './referral-state.js';

/**
 * “Was die Stelle mit ihrem Fall tun kann”, by the states in which it is open: einreichen, ändern, pausieren, weiterlaufen lassen
 * (only a case that is paused), abschließen, abbrechen, beenden, widerrufen. Answers to offered places are acts on the offer.
 */
export const OFFICE_ACTS = {
  submit: REFERRAL_ACTS.submit.from,
  change: CHANGEABLE_STATES,
  pause: SEEKING_STATES,
  resume: SEEKING_STATES,
  complete: REFERRAL_ACTS.complete.from,
  'break-off': REFERRAL_ACTS['break-off'].from,
  end: REFERRAL_ACTS.end.from,
  revoke: REFERRAL_ACTS.revoke.from,
} as const satisfies Readonly<Record<string, readonly ReferralState[]>>;

/** One of {@link OFFICE_ACTS}. */
export type OfficeAct = keyof typeof OFFICE_ACTS;
