import type { LocalDate } from '#libs/calendar';

/** “Grund der Pause”: verreist, wartet auf Kinderbetreuung, wartet auf Unterlagen, nicht erreichbar, sonstiges. None tells of health. */
export const PAUSE_REASONS = ['away', 'awaits-childcare', 'awaits-papers', 'not-reachable', 'other'] as const;
/** One of {@link PAUSE_REASONS}. */
export type PauseReason = (typeof PAUSE_REASONS)[number];

/** “Pause”: the case keeps its position and is passed over until it is woken, or until a day. */
export interface Pause {
  readonly since: LocalDate;
  readonly reason: PauseReason;
  /** The day on which it wakes by itself; null where the office wakes it. */
  readonly resumesOn: LocalDate | null;
}
