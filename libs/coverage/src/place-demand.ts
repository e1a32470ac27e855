import { acceptsAges, fitsLevel, fitsTimes } from '#libs/matching';
import type { CoverageSnapshot } from './coverage-snapshot.js';
import type { DemandCell } from './demand.js';
import { inDisclosedOrder } from './assignment/disclosed-order.js';
import { findMinimumCut } from './assignment/find-minimum-cut.js';
import { flowOn } from './assignment/flow-network.js';
import { groupByOptions, type OptionClass } from './assignment/option-class.js';
import { layPlaces, type PlaceNetwork } from './assignment/lay-places.js';
import type { Placement } from './placement.js';
import { pushFlow } from './assignment/push-flow.js';
import {
  countsToday,
  indexSupply,
  isCounting,
  type IndexedEntry,
  type SupplyIndex,
} from './assignment/supply-index.js';

/**
 * “Versorgungsregel”: the best assignment of people to free places in reach, where a place counts once (a maximum flow).
 *
 * An entry counts for a person when it has the format, the level (before the Einstufungstest any), starts within the horizon,
 * was confirmed lately, is approved, not at risk, has a site within the format's reach, takes place only at times the person
 * has, and, for a person with children, has child places for their age. Sections of one offering together take no more people
 * than its best section has free places, because who enters one section stays in the later ones. Child places: see
 * {@link setChildPlacesAside}.
 *
 * People are taken in the disclosed order. Each is placed if that is possible beside all who were placed before, moving those
 * to other places where it helps. The sets of people who can be placed together form a transversal matroid (a gammoid, with
 * capacities; Edmonds and Fulkerson 1965), and in a matroid this greedy walk ends with as many people as possible, and with
 * nobody placed at the expense of somebody earlier (Rado 1957, Edmonds 1971). One more place never lowers the number of
 * people placed, neither of all nor of the first so many in the order.
 */
export function placeDemand(snapshot: CoverageSnapshot): Placement {
  const cells = inDisclosedOrder(snapshot.demand);
  const { classes, classOf } = groupByOptions(cells);
  const supply = indexSupply(snapshot);
  const optionsOf = findOptions(classes, supply);
  const places = layPlaces({ cells, classes, classOf, entries: supply.entries, optionsOf });
  const placed = cells.map((cell, index) => pushFlow(places.network, classOf[index] ?? 0, cell.people));
  const { cut, isOpen } = findMinimumCut(places, sumByClass(cells, classOf, classes.length), supply.entries);
  return {
    cells: cells.map((cell, index) => ({
      cell,
      placed: placed[index] ?? 0,
      unplaced: cell.people - (placed[index] ?? 0),
      optionClass: classOf[index] ?? 0,
    })),
    entries: supply.entries.map((indexed, index) => ({
      entry: indexed.entry,
      isCounting: isCounting(indexed),
      taken: takenOf(places, index),
      isOpen: isOpen(index),
    })),
    cut,
  };
}

/** For each class the entries it could use today if they were empty. Classes of one Gemeinde and format share the search. */
function findOptions(classes: readonly OptionClass[], supply: SupplyIndex): number[][] {
  const shared = new Map<string, readonly number[]>();
  return classes.map((options) => {
    const key = `${options.ags}|${options.formatCode}`;
    let near = shared.get(key);
    if (near === undefined) {
      near = supply.inReach(options.ags, options.formatCode).filter((entry) => {
        const indexed = supply.entries[entry];
        return indexed !== undefined && countsToday(indexed);
      });
      shared.set(key, near);
    }
    return near.filter((entry) => suits(options, supply.entries[entry] as IndexedEntry));
  });
}

/** Whether there are child places *enough* is left to the places laid aside, so that one more never makes anybody worse off. */
function suits(person: OptionClass, { entry, childPlaces, dayparts }: IndexedEntry): boolean {
  const mayBringChildren =
    person.children === 0 || (childPlaces > 0 && acceptsAges(person, entry.childcareMinimumAgeYears));
  return mayBringChildren && fitsLevel(person.level, entry.level) && fitsTimes(dayparts, person.dayparts);
}

function sumByClass(cells: readonly DemandCell[], classOf: Int32Array, classCount: number): number[] {
  const people = new Array<number>(classCount).fill(0);
  cells.forEach((cell, index) => {
    const number = classOf[index] ?? 0;
    people[number] = (people[number] ?? 0) + cell.people;
  });
  return people;
}

function takenOf({ network, arcOfEntry }: PlaceNetwork, entry: number): number {
  const arc = arcOfEntry[entry] ?? -1;
  return arc < 0 ? 0 : flowOn(network, arc);
}
