import type { Instant } from '#libs/calendar';
import type { Obstacle, Offering } from '#libs/course-catalogue';

/** An offering with what its keeping needs beside the rules: where it came from, who touched it last, which version it is. */
export interface OfferingRecord extends Offering {
  /** The key by which imports recognise it within its provider. */
  readonly externalKey: string;
  readonly reasonCode: Obstacle | null;
  /** The offering into which this one was merged; null unless it was. */
  readonly mergedIntoId: string | null;
  readonly timesNote: string | null;
  readonly source: 'entered' | 'imported';
  /** When a person last changed it by hand; imports must not silently overwrite what came after them. */
  readonly editedAt: Instant | null;
  readonly importedAt: Instant | null;
  readonly version: number;
}
