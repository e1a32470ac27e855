import type { LocalDate } from '#libs/calendar';
import { eventKind } from '../../platform/outbox/event.js';

/** “Prüfung angefordert”: somebody of the district wants the gaps of a day looked for now. */
export interface GapCheckRequested {
  readonly date: LocalDate;
}

export const gapCheckRequested = eventKind<GapCheckRequested>('gap-check-requested', 1);
