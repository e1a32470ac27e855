import { fitsChildren, fitsLevel, fitsTimes } from '#libs/matching';
import type { Placement } from '../placement.js';
import type { OptionClass } from './option-class.js';
import { isCounting, type IndexedEntry, type SupplyIndex } from './supply-index.js';

/** “Versperrte Angebote”: entries that would do for somebody without a place, by what was too scarce; indices, ascending. */
export interface BarredEntries {
  readonly byPlaces: readonly number[];
  readonly byChildPlaces: readonly number[];
}

/**
 * “Versperrte Angebote finden” for people of whom some have no place. Each way from them to a place crosses the minimum cut: at an
 * entry that takes nobody more its places are the limit, at one that is open the child places before it.
 */
export function findBarredEntries(
  person: OptionClass,
  supply: SupplyIndex,
  placement: Placement,
): BarredEntries {
  const options = supply.inReach(person.ags, person.formatCode).filter((index) => {
    const indexed = supply.entries[index];
    return indexed !== undefined && isCounting(indexed) && wouldDo(person, indexed);
  });
  const isOpen = (index: number): boolean => placement.entries[index]?.isOpen === true;
  return {
    byPlaces: options.filter((index) => !isOpen(index)),
    byChildPlaces: options.filter(isOpen),
  };
}

function wouldDo(person: OptionClass, { entry, dayparts, childPlaces }: IndexedEntry): boolean {
  return (
    fitsLevel(person.level, entry.level) &&
    fitsChildren(person, childPlaces, entry.childcareMinimumAgeYears) &&
    fitsTimes(dayparts, person.dayparts)
  );
}
