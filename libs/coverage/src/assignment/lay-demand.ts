import { acceptsAges, fitsLevel, fitsTimes } from '#libs/matching';
import type { CoverageSnapshot } from '../coverage-snapshot.js';
import type { DemandCell } from '../demand.js';
import { inDisclosedOrder } from './disclosed-order.js';
import { layPlaces, type PlaceNetwork } from './lay-places.js';
import { groupByOptions, type OptionClass } from './option-class.js';
import { countsToday, indexSupply, type IndexedEntry, type SupplyIndex } from './supply-index.js';

/** “Aufgabe der Zuordnung”: people in the disclosed order, by class, and the network of places before anybody is sent through it. */
export interface LaidDemand {
  readonly cells: readonly DemandCell[];
  readonly classOf: Int32Array;
  readonly classCount: number;
  readonly supply: SupplyIndex;
  readonly places: PlaceNetwork;
}

/** “Zuordnung vorbereiten”. */
export function layDemand(snapshot: CoverageSnapshot): LaidDemand {
  const cells = inDisclosedOrder(snapshot.demand);
  const { classes, classOf } = groupByOptions(cells);
  const supply = indexSupply(snapshot);
  const optionsOf = findOptions(classes, supply);
  const places = layPlaces({ cells, classes, classOf, entries: supply.entries, optionsOf });
  return { cells, classOf, classCount: classes.length, supply, places };
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
