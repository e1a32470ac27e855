import type { MatchContext } from '#libs/matching';

/** What the list knows of courses beside the rules of fitting. */
export interface ListContext extends MatchContext {
  /** Places of an offering that may still be given by lawful priority; see {@link priorityPlaces}. None where it is 0 or less. */
  priorityPlacesOf(offeringId: string): number;
}
