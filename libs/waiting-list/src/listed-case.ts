import type { MatchCase } from '#libs/matching';

/** “Fall auf der Liste”: one position for the whole county, with all that decides whether it is its turn. */
export interface ListedCase extends MatchCase {
  readonly isPaused: boolean;
  /** A place is set aside for the person already: open, accepted or registered. */
  readonly hasLiveOffer: boolean;
  /** Entries, as {@link entryKey} writes them, that the person declined or let lapse. */
  readonly closedEntries: ReadonlySet<string>;
}

/** “Schlüssel eines Einstiegs”. */
export function entryKey(entry: { readonly offeringId: string; readonly sectionNumber: number }): string {
  return `${entry.offeringId} ${entry.sectionNumber}`;
}
