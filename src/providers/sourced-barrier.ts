import type { Barrier } from '#libs/region';

/** A barrier, and who says so. */
export interface SourcedBarrier extends Barrier {
  readonly source: string;
}
