import type { LocalDate } from '#libs/calendar';
import { expiryReason, type AgeingCase, type ExpiryReason } from './expiry-reason.js';
import type { Pause } from './pause.js';

/** “Was fällig ist”: a case expires, goes to the list because the addressed provider did not answer, or its pause is over. */
export type DueAct =
  | { readonly act: 'expire'; readonly reasonCode: ExpiryReason }
  | { readonly act: 'return'; readonly reasonCode: 'no-answer' }
  | { readonly act: 'wake' };

/** A case, as far as its deadlines go. */
export interface DueCase extends AgeingCase {
  readonly answerUntil: LocalDate | null;
  readonly pause: Pause | null;
}

/** “Fällige Schritte” of a case on a day, in their order. A case that expires does nothing else. */
export function dueActs(referral: DueCase, today: LocalDate): readonly DueAct[] {
  const reasonCode = expiryReason(referral, today);
  if (reasonCode !== null) return [{ act: 'expire', reasonCode }];
  const { state, answerUntil, pause } = referral;
  const isUnanswered = state === 'submitted' && answerUntil !== null && answerUntil < today;
  const isRested = pause !== null && pause.resumesOn !== null && pause.resumesOn <= today;
  return [
    ...(isUnanswered ? [{ act: 'return', reasonCode: 'no-answer' } as const] : []),
    ...(isRested ? [{ act: 'wake' } as const] : []),
  ];
}
