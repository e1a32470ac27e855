import { fitsChildren, fitsLevel, fitsTimes } from '#libs/matching';
import type { PlacedCell, Placement } from '../placement.js';
import { optionsOf } from './option-class.js';
import { isCounting, type SupplyIndex } from './supply-index.js';

/** “Versperrte Angebote”: entries that would do for somebody without a place, by what was too scarce; indices, ascending. */
export interface BarredEntries {
  readonly byPlaces: readonly number[];
  readonly byChildPlaces: readonly number[];
}

/** Looks up what is barred to the people of a cell. */
export type BarredOf = (row: Pick<PlacedCell, 'cell' | 'optionClass'>) => BarredEntries;

/**
 * “Versperrte Angebote finden” for people of whom some have no place. Each way from them to a place crosses the minimum cut: at an
 * entry that takes nobody more its places are the limit, at one that is open the child places before it. Each class is looked at once,
 * and what counts in reach of a Gemeinde at a level once for all its classes; whoever asks for many areas begins anew for each, so that
 * not all of a country is kept at once.
 */
export function barredEntries(supply: SupplyIndex, placement: Placement): BarredOf {
  const counting = new Map<string, readonly number[]>();
  const known = new Map<number, BarredEntries>();
  const countingFor = ({ ags, formatCode, level }: PlacedCell['cell']): readonly number[] => {
    const key = `${ags} ${level} ${formatCode}`;
    const before = counting.get(key);
    if (before !== undefined) return before;
    const found = supply.inReach(ags, formatCode).filter((index) => {
      const indexed = supply.entries[index];
      return indexed !== undefined && isCounting(indexed) && fitsLevel(level, indexed.entry.level);
    });
    counting.set(key, found);
    return found;
  };
  return ({ cell, optionClass }) => {
    const before = known.get(optionClass);
    if (before !== undefined) return before;
    const person = optionsOf(cell);
    const byPlaces: number[] = [];
    const byChildPlaces: number[] = [];
    for (const index of countingFor(cell)) {
      const indexed = supply.entries[index];
      if (indexed === undefined) continue;
      const { entry, dayparts, childPlaces } = indexed;
      if (!fitsChildren(person, childPlaces, entry.childcareMinimumAgeYears)) continue;
      if (!fitsTimes(dayparts, person.dayparts)) continue;
      (placement.entries[index]?.isOpen === true ? byChildPlaces : byPlaces).push(index);
    }
    const barred = { byPlaces, byChildPlaces };
    known.set(optionClass, barred);
    return barred;
  };
}
