import type { LocalDate } from '#libs/calendar';
import { eventKind } from '../../platform/outbox/event.js';

/** “Prüfung angefordert”: somebody of the district wants the gaps of a day looked for now. */
export interface GapCheckRequested {
  readonly date: LocalDate;
  /** The run in which somebody follows it; null where nobody waits. */
  readonly workRunId: string | null;
}

export const gapCheckRequested = eventKind<GapCheckRequested>('gap-check-requested', 2);
