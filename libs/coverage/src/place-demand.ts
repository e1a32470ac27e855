import type { CoverageSnapshot } from './coverage-snapshot.js';
import type { DemandCell } from './demand.js';
import { findMinimumCut } from './assignment/find-minimum-cut.js';
import { flowOn } from './assignment/flow-network.js';
import { layDemand } from './assignment/lay-demand.js';
import type { PlaceNetwork } from './assignment/lay-places.js';
import type { Placement } from './placement.js';
import { pushFlow } from './assignment/push-flow.js';
import { isCounting } from './assignment/supply-index.js';

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
  const { cells, classCount, classOf, supply, places } = layDemand(snapshot);
  const placed = cells.map((cell, index) => pushFlow(places.network, classOf[index] ?? 0, cell.people));
  const { cut, isOpen } = findMinimumCut(places, sumByClass(cells, classOf, classCount), supply.entries);
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

function sumByClass(cells: readonly DemandCell[], classOf: Int32Array, classCount: number): number[] {
  const people = Array.from({ length: classCount }, () => 0);
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
