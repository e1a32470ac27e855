import type { LocalDate } from '#libs/calendar';
import type { LanguageLevel } from '#libs/course-catalogue';

/** One place that a start run gives: to whom is told by how long they waited, and by nothing else. */
export interface RunPlace {
  readonly offeringId: string;
  readonly sectionNumber: number;
  readonly waitedDays: number;
  readonly isPriority: boolean;
}

/** One entry that a start run looked at. */
export interface RunEntry {
  readonly offeringId: string;
  readonly title: string;
  readonly sectionNumber: number;
  readonly level: LanguageLevel;
  readonly startsOn: LocalDate;
  readonly freePlaces: number;
  readonly offered: number;
  readonly offeredByPriority: number;
}

/** “Ergebnis eines Startlaufs”, tried or done. */
export interface StartRunReport {
  readonly isPreview: boolean;
  /** Null where it was only tried. */
  readonly startRunId: string | null;
  /** How many people on the list were looked at. */
  readonly considered: number;
  readonly offered: number;
  readonly entries: readonly RunEntry[];
  /** In the order of the list. */
  readonly places: readonly RunPlace[];
}
