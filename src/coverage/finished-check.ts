import type { CoverageSnapshot, GapComparison, Placement } from '#libs/coverage';

/** All that a check found out. */
export interface FinishedCheck {
  readonly snapshot: CoverageSnapshot;
  readonly placement: Placement;
  readonly comparison: GapComparison;
}
