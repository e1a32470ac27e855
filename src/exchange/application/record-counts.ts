import type { ReportedRecord } from '../import-report.js';

/** “Was aus den Datensätzen wurde”. */
export interface RecordCounts {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly kept: number;
  readonly rejected: number;
  /** The first of them by name, where somebody wants to look. */
  readonly records?: readonly ReportedRecord[];
}
