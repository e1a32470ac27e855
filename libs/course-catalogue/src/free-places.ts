import type { Offering, Section } from './offering.js';

/** An offering, as far as its free places depend on it. */
type Places = Pick<Offering, 'maximumSize' | 'holds'>;

/** “Freie Plätze” at the start of a section: maximum − taken − held, never below zero. */
export function freePlaces(offering: Places, section: Pick<Section, 'number' | 'taken'>): number {
  return Math.max(0, offering.maximumSize - section.taken - heldPlaces(offering, section.number));
}

/** “Zurückgehaltene Plätze” in a section: those held from it or from an earlier one on. */
export function heldPlaces({ holds }: Pick<Offering, 'holds'>, sectionNumber: number): number {
  return holds.filter((hold) => hold.sectionNumber <= sectionNumber).length;
}

/**
 * “Freie Plätze bei Einstieg”: whoever enters stays until the end, so the fullest section from the entry on decides. 0 where the
 * offering has no such section.
 */
export function placesFrom(offering: Places & Pick<Offering, 'sections'>, sectionNumber: number): number {
  const ahead = offering.sections.filter(({ number }) => number >= sectionNumber);
  if (ahead[0]?.number !== sectionNumber) return 0;
  return Math.min(...ahead.map((section) => freePlaces(offering, section)));
}

/** “Freie Plätze in der Kinderbeaufsichtigung”; 0 where there is none. */
export function freeChildPlaces({ childcare, holds }: Pick<Offering, 'childcare' | 'holds'>): number {
  if (childcare === null) return 0;
  const held = holds.reduce((sum, { children }) => sum + children, 0);
  return Math.max(0, childcare.places - childcare.taken - held);
}
