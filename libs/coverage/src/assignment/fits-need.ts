import { fitsTimes } from '#libs/matching';
import type { OptionClass } from './option-class.js';
import type { IndexedEntry } from './supply-index.js';

/** “Niveau passt”: before the Einstufungstest every section does. */
export function fitsLevel(person: OptionClass, { entry }: IndexedEntry): boolean {
  return person.level === null || person.level === entry.level;
}

/**
 * “Kinderbeaufsichtigung passt”: enough free child places for the children of one person, and for their age. The band from
 * three years is taken as old enough for every course.
 */
export function fitsChildren(person: OptionClass, indexed: IndexedEntry): boolean {
  return person.children === 0 || (indexed.childPlaces >= person.children && acceptsAges(person, indexed));
}

/** “Alter der Kinder passt”: children under three only where they are taken. */
export function acceptsAges(person: OptionClass, { entry }: IndexedEntry): boolean {
  return !person.hasChildUnderThree || entry.childcareMinimumAgeYears < 3;
}

/** “Zeiten passen” for a person and an entry. */
export function fitsPersonTimes(person: OptionClass, indexed: IndexedEntry): boolean {
  return fitsTimes(indexed.dayparts, person.dayparts);
}
