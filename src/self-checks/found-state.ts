import type { Instant } from '#libs/calendar';

/** “Unmöglicher Zustand”: which check found which row. */
export interface FoundState {
  readonly check: string;
  readonly subjectId: string;
}

/** “Funde einer Prüfung”, in words for those who keep the installation. */
export interface StateFinding {
  readonly check: string;
  readonly explanation: string;
  readonly count: number;
  readonly since: Instant;
  /** Ids of some rows. */
  readonly subjectIds: readonly string[];
}

/** “Stand der Selbstprüfung”: when somebody last looked, and what cannot be. */
export interface SelfCheckPicture {
  readonly checkedAt: Instant | null;
  readonly findings: readonly StateFinding[];
}
