import type { Instant } from '#libs/calendar';
import type { WorkRunState } from '#libs/work-run';

/** “Art eines Vorgangs”. */
export const WORK_RUN_KINDS = ['import-check', 'import', 'gap-check', 'meeting-pack'] as const;
/** One of {@link WORK_RUN_KINDS}. */
export type WorkRunKind = (typeof WORK_RUN_KINDS)[number];

/** “Vorgang”: long work that somebody asked for, and may leave and find again. */
export interface WorkRun {
  readonly id: string;
  readonly kind: WorkRunKind;
  /** What is done, in German. */
  readonly title: string;
  readonly organisationId: string;
  readonly accountId: string;
  readonly state: WorkRunState;
  readonly stepsDone: number;
  /** Null until it is known. */
  readonly stepsTotal: number | null;
  /** What is being done just now, in German. */
  readonly message: string | null;
  /** What came of it, or why nothing did, in German. */
  readonly result: string | null;
  /** Page on which the outcome is to be seen. */
  readonly address: string;
  /** Somebody wants it ended; whoever works on it looks at this at each step. */
  readonly isCancelAsked: boolean;
  /** How often a worker began it. */
  readonly tries: number;
  readonly requestedAt: Instant;
  readonly startedAt: Instant | null;
  readonly finishedAt: Instant | null;
}
