import type { Instant } from '#libs/calendar';
import type { FreeEntryHit } from '#libs/public-course';
import type { FreePlace } from '../public-courses/index.js';

/** “Nachbarkreis”: another county on this installation, and which of the two shows its free places to the other. */
export interface Neighbour {
  readonly name: string;
  /** As people call it. */
  readonly title: string;
  /** Where its people reach the application. */
  readonly address: string;
  readonly seesOurs: boolean;
  /** Since when it sees ours; null while it does not. */
  readonly sinceWhen: Instant | null;
  readonly showsUs: boolean;
}

/** “Freier Platz in einem Nachbarkreis”, with the name of the county. */
export interface NeighbourPlace extends FreePlace {
  readonly countyTitle: string;
}

/** Free places of the neighbours who show them to us. */
export interface NeighbourCourses {
  /** Titles of these counties, whether one has a place or not. */
  readonly counties: readonly string[];
  readonly hits: readonly FreeEntryHit<NeighbourPlace>[];
  /** How many more there are. */
  readonly more: number;
}
