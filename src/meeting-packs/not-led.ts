import type { MeetingDetailsView } from '../meetings/index.js';
import { Refused } from '../platform/refusal/refused.js';

/** A pack is made by those who lead the committee; refuses `not-led`. */
export function refuseWhoeverDoesNotLead({ mayKeep }: Pick<MeetingDetailsView, 'mayKeep'>): void {
  if (!mayKeep)
    throw new Refused('forbidden', { code: 'not-led' }, 'Die Mappe erstellt, wer das Gremium leitet.');
}
