import type { Offering, Section } from './offering.js';

/** “Freie Plätze” at the start of a section: maximum − taken, never below zero. */
export function freePlaces(offering: Pick<Offering, 'maximumSize'>, section: Pick<Section, 'taken'>): number {
  return Math.max(0, offering.maximumSize - section.taken);
}
