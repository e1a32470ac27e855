import { describe, expect, it } from '@jest/globals';
import { aDemandCell, agsOf, anEntry, aSnapshot } from '../../../../test/support/a-coverage-snapshot.js';
import type { DemandCell } from '../demand.js';
import { groupByOptions } from './option-class.js';
import { setChildPlacesAside } from './set-child-places-aside.js';
import { indexSupply } from './supply-index.js';

/** Two sections of one offering; everybody could use both. */
const aside = (demand: DemandCell[], childcareFree: [number, number], optionsOf = [0, 1]) => {
  const supply = childcareFree.map((free, i) => anEntry({ sectionNumber: i + 1, childcareFree: free }));
  const groups = groupByOptions(demand);
  return setChildPlacesAside({
    cells: demand,
    ...groups,
    entries: indexSupply(aSnapshot({ supply })).entries,
    optionsOf: groups.classes.map(() => optionsOf),
  });
};
const family = (children: number, people = 1): DemandCell =>
  aDemandCell({ ags: agsOf(children), childrenFromThree: children, people });

describe('setChildPlacesAside', () => {
  it.each<[string, DemandCell[], number, number[] | undefined]>([
    ['nobody has children', [aDemandCell()], 5, undefined],
    ['there are no child places', [family(1)], 0, [0]],
    ['one place for each child', [family(3), family(1, 2)], 9, [3, 1, 1]],
    ['the earlier family first', [family(3), family(1, 2)], 4, [2, 1, 1]],
    ['what is left serves first children', [family(1, 2), family(3)], 4, [3, 1, 0]],
    ['several families of one cell', [family(2, 3)], 5, [3, 2]],
  ])('%s', (_, demand, free, expected) => {
    expect(aside(demand, [free, free], [0]).get(0)).toEqual(expected);
  });

  it('lays aside for the first section, for others only when all have had a first', () => {
    expect([...aside([family(1, 2)], [3, 3])]).toEqual([
      [0, [2]],
      [1, [1]],
    ]);
  });

  it('believes the smallest figure where sections say different things', () => {
    expect([...aside([family(1, 4)], [3, 2], [0])]).toEqual([[0, [2]]]);
  });
});
