import type { Instant, LocalDate } from '#libs/calendar';
import type { GapCause } from '#libs/coverage';

/** What a check did to a gap: covered = not seen this time, closed = covered often enough in a row. */
export type GapChangeKind = 'opened' | 'grew' | 'persists' | 'covered' | 'closed';

/** “Zeitleiste einer Lücke, ein Punkt”. `people` and days are those of the day; 0 people where it was covered. */
export interface GapObservation {
  readonly gapId: string;
  readonly checkedOn: LocalDate;
  readonly change: GapChangeKind;
  readonly people: number;
  readonly longestWaitDays: number;
  readonly cause: GapCause;
}

/** “Prüflauf”: what the check of one day counted. */
export interface GapCheckRecord {
  readonly checkedOn: LocalDate;
  readonly finishedAt: Instant;
  /** People of the snapshot, and those for whom there is a place. */
  readonly demand: number;
  readonly placed: number;
  readonly opened: number;
  readonly grown: number;
  readonly persisting: number;
  readonly closed: number;
  readonly providersReported: number;
  readonly providersTotal: number;
  readonly officesReported: number;
  readonly officesTotal: number;
}
