import type { SupplyEntry } from '#libs/matching';
import { compareInList, type ListedCase } from '#libs/waiting-list';
import type { StartRunWorld } from './any-start-run.js';

/** Who sits where. */
export type Seats = readonly (readonly [ListedCase, SupplyEntry])[];

const childrenOf = ({ childrenUnderThree, childrenFromThree }: ListedCase) =>
  childrenUnderThree + childrenFromThree;

/** Whether the places suffice: whoever enters stays in all later sections. */
export function isWithinPlaces({ entries }: StartRunWorld, seats: Seats): boolean {
  return entries.every((entry) => {
    const here = seats.filter(([, { offeringId }]) => offeringId === entry.offeringId);
    const inside = here.filter(([, { sectionNumber }]) => sectionNumber <= entry.sectionNumber).length;
    const children = here.reduce((sum, [person]) => sum + childrenOf(person), 0);
    return inside <= entry.freePlaces && children <= entry.childcareFree;
  });
}

/** The disclosed rule at one course, as it would go in daily life: again and again the next in line whom a place is left for. */
export function takeTurns(world: StartRunWorld, offeringId: string, asking: Seats): Seats {
  const seats: (readonly [ListedCase, SupplyEntry])[] = [];
  let left = [...asking];
  let byPriority = 0;
  for (;;) {
    const isPriorityOpen = byPriority < world.context.priorityPlacesOf(offeringId);
    const next = left
      .sort(([a], [b]) => compareInList(a, b, { isPriorityOpen }))
      .find((one) => isWithinPlaces(world, [...seats, one]));
    if (next === undefined) return seats;
    if (isPriorityOpen && next[0].accessRoute === 'cooperation-plan') byPriority += 1;
    seats.push(next);
    left = left.filter((one) => one !== next);
  }
}

/** What a person could have in an empty course, the dearest first. */
export function wishesOf(world: StartRunWorld, person: ListedCase): readonly SupplyEntry[] {
  if (person.isPaused) return [];
  const rank = ({ offeringId }: SupplyEntry) =>
    person.wishes.findIndex((wish) => wish.kind === 'offering' && wish.offeringId === offeringId);
  return world.entries
    .filter((entry) => rank(entry) >= 0 && isWithinPlaces(world, [[person, entry]]))
    .sort((a, b) => rank(a) - rank(b) || a.sectionNumber - b.sectionNumber);
}

/** A person who should have got an entry that they would rather have, and how many of those who sit there must go for it. */
export interface BrokenPromise {
  readonly code: string;
  readonly offeringId: string;
  readonly overtakenBy: number;
}

/** Everybody whom a result wrongs: somebody after them sits where they want to (`overtakenBy` > 0), or a place stays free. */
export function brokenPromises(world: StartRunWorld, seats: Seats): BrokenPromise[] {
  const placeOf = new Map(seats);
  return world.cases.flatMap((person) => {
    const wishes = wishesOf(world, person);
    const own = placeOf.get(person);
    return wishes.slice(0, own === undefined ? wishes.length : wishes.indexOf(own)).flatMap((dearer) => {
      const { offeringId } = dearer;
      const others = seats.filter(([who, entry]) => who !== person && entry.offeringId === offeringId);
      const after = takeTurns(world, offeringId, [...others, [person, dearer]]);
      const isWronged = after.some(([who]) => who === person);
      return isWronged
        ? [{ code: person.code, offeringId, overtakenBy: others.length + 1 - after.length }]
        : [];
    });
  });
}

/** All results that wrong nobody, found by trying everything. */
export function fairResults(world: StartRunWorld): Seats[] {
  const found: Seats[] = [];
  const seat = (index: number, seats: Seats): void => {
    const person = world.cases[index];
    if (person === undefined) {
      if (brokenPromises(world, seats).length === 0) found.push(seats);
      return;
    }
    seat(index + 1, seats);
    for (const entry of wishesOf(world, person)) {
      const more: Seats = [...seats, [person, entry]];
      if (isWithinPlaces(world, more)) seat(index + 1, more);
    }
  };
  seat(0, []);
  return found;
}
