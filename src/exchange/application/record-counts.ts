import type { ImportDifferences } from '../import-changes.js';
import type { ReportedRecord } from '../import-report.js';

/** “Was aus den Datensätzen wurde”. */
export interface RecordCounts extends Partial<ImportDifferences> {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly kept: number;
  /** Left as they are because their provider has detached them from their source; none where nothing can be. */
  readonly detached?: number;
  readonly rejected: number;
  /** The first of them by name, where somebody wants to look. */
  readonly records?: readonly ReportedRecord[];
}
