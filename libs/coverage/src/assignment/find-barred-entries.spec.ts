import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fitsChildren, fitsLevel, fitsTimes } from '#libs/matching';
import { anySnapshot } from '../../../../test/support/any-coverage-snapshot.js';
import { placeDemand } from '../place-demand.js';
import type { PlacedCell, Placement } from '../placement.js';
import { barredEntries } from './find-barred-entries.js';
import { optionsOf } from './option-class.js';
import { indexSupply, isCounting, type SupplyIndex } from './supply-index.js';

/** As it reads in the definition: every entry in reach, for every cell anew. */
function plainly({ cell }: PlacedCell, supply: SupplyIndex, placement: Placement) {
  const person = optionsOf(cell);
  const options = supply.inReach(cell.ags, cell.formatCode).filter((index) => {
    const indexed = supply.entries[index];
    if (indexed === undefined || !isCounting(indexed)) return false;
    const { entry, childPlaces, dayparts } = indexed;
    return (
      fitsLevel(person.level, entry.level) &&
      fitsChildren(person, childPlaces, entry.childcareMinimumAgeYears) &&
      fitsTimes(dayparts, person.dayparts)
    );
  });
  const isOpen = (index: number): boolean => placement.entries[index]?.isOpen === true;
  return { byPlaces: options.filter((index) => !isOpen(index)), byChildPlaces: options.filter(isOpen) };
}

describe('barredEntries', () => {
  it('says of every cell what looking at all its entries says, in whatever order it is asked', () => {
    fc.assert(
      fc.property(anySnapshot({ cells: 12, entries: 8 }), fc.boolean(), (snapshot, isBackwards) => {
        const supply = indexSupply(snapshot);
        const placement = placeDemand(snapshot);
        const barredOf = barredEntries(supply, placement);
        const cells = isBackwards ? placement.cells.toReversed() : placement.cells;
        for (const row of [...cells, ...cells]) {
          expect(barredOf(row)).toEqual(plainly(row, supply, placement));
        }
      }),
    );
  });
});
