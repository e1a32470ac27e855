import type { Instant } from '#libs/calendar';

/** What a version of the minutes says under one item. */
export interface MinutesEntry {
  readonly itemId: string;
  readonly number: number;
  readonly title: string;
  readonly minutes: string;
}

/** “Fassung einer Niederschrift”: as it was released. It never changes; a correction is the next one, with its reason. */
export interface MinutesVersion {
  readonly meetingId: string;
  /** Counts from 1. */
  readonly number: number;
  readonly releasedAt: Instant;
  readonly releasedBy: string;
  /** Why it corrects the one before; null for the first. */
  readonly reason: string | null;
  readonly entries: readonly MinutesEntry[];
}
