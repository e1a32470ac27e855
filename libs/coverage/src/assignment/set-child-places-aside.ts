import type { DemandCell } from '../demand.js';
import type { OptionClass } from './option-class.js';
import type { IndexedEntry } from './supply-index.js';

/** What the child places are divided by: people in the disclosed order, and the entries that each class could use. */
export interface ChildPlaceClaims {
  readonly cells: readonly DemandCell[];
  readonly classes: readonly OptionClass[];
  readonly classOf: Int32Array;
  readonly entries: readonly IndexedEntry[];
  readonly optionsOf: readonly (readonly number[])[];
}

/** “Zurückgelegte Kinderplätze”: for an entry, how many people may bring a first child, a second child, and so on. */
export type ChildPlaces = ReadonlyMap<number, readonly number[]>;

/**
 * “Kinderplätze zurücklegen”: divides the child places of every offering among its sections and among first, second, third …
 * children. One after the other in the disclosed order, people lay aside a place for each of their children until none is
 * left; a place laid aside for a first child may then serve anybody's first child.
 *
 * Why so: families of different size sharing places is a knapsack, which no flow can say. Divided like this, no offering ever
 * takes more children than it has places for; nothing is held back where the places suffice for all who could use them; and
 * since free course places play no part, one more place (for an adult or a child) never makes any of these numbers smaller.
 * The division may leave single child places unused: it errs to the safe side.
 */
export function setChildPlacesAside(claims: ChildPlaceClaims): ChildPlaces {
  const left = new Map<number, number>();
  const aside = new Map<number, number[]>();
  for (const isFirstChoice of [true, false]) {
    claims.cells.forEach((cell, index) => {
      const number = claims.classOf[index] ?? 0;
      const children = claims.classes[number]?.children ?? 0;
      if (children === 0) return;
      for (const entry of choices(claims, number, isFirstChoice)) {
        const { offering, childPlaces } = claims.entries[entry] as IndexedEntry;
        const before = left.get(offering) ?? childPlaces;
        const places = Math.min(before, children * cell.people);
        left.set(offering, before - places);
        aside.set(entry, layAside(aside.get(entry) ?? [], places, children));
      }
    });
  }
  return aside;
}

/** The places of whole families first; what remains goes to the first children of one more. */
function layAside(before: readonly number[], places: number, children: number): number[] {
  const families = Math.floor(places / children);
  const rest = places % children;
  const after = [...before];
  for (let child = 0; child < children; child++) {
    after[child] = (after[child] ?? 0) + families + (child < rest ? 1 : 0);
  }
  return after;
}

/** A person enters one section of a course: the first that suits. Others are laid aside for only once all have had a first. */
function choices({ optionsOf, entries }: ChildPlaceClaims, number: number, isFirstChoice: boolean): number[] {
  const options = optionsOf[number] ?? [];
  const offeringOf = (i: number) => entries[options[i] ?? -1]?.offering;
  return options.filter((_, i) => (offeringOf(i) !== offeringOf(i - 1)) === isFirstChoice);
}
