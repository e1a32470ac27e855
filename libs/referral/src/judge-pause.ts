import type { LocalDate } from '#libs/calendar';
import { ok, refuse, type Result } from '#libs/kernel';
import type { Pause, PauseReason } from './pause.js';
import type { Referral } from './referral.js';
import { SEEKING_STATES } from './referral-state.js';

/** “Pause, wie sie gewünscht ist”. */
export interface WantedPause {
  readonly reason: PauseReason;
  readonly resumesOn: LocalDate | null;
}

/**
 * “Pause eintragen”: the pause that a case then has; one that is paused already stays so since the same day. Refuses with
 * `pause-not-now` (facts: state) where it seeks no place, or `resumes-on-not-later` (on `resumesOn`) where it would wake at once.
 */
export function judgePause(
  referral: Pick<Referral, 'state' | 'pause'>,
  { reason, resumesOn }: WantedPause,
  today: LocalDate,
): Result<Pause> {
  if (!SEEKING_STATES.includes(referral.state)) return refuse('pause-not-now', { state: referral.state });
  if (resumesOn !== null && resumesOn <= today) return refuse('resumes-on-not-later', {}, 'resumesOn');
  return ok({ since: referral.pause?.since ?? today, reason, resumesOn });
}
