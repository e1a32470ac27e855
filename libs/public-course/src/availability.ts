/** “Platzlage, wie sie jeder sieht”: never a number, and never how many people wait. */
export const AVAILABILITIES = ['free', 'few', 'waiting-list'] as const;
/** One of {@link AVAILABILITIES}. */
export type Availability = (typeof AVAILABILITIES)[number];

/**
 * “Plätze frei / wenige / Warteliste”. What is below the smallest count that the public is shown (`small-cell.public-threshold`) is
 * “few”, whatever it is.
 */
export function availabilityOf(freePlaces: number, smallestShown: number): Availability {
  if (freePlaces <= 0) return 'waiting-list';
  return freePlaces < smallestShown ? 'few' : 'free';
}
