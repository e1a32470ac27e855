import type { PlanningArrays } from './planning-arrays.js';

/** “Sitzordnung”: which starts are open, and how many people of which cell sit in which. All changes can be taken back to the last mark. */
export interface Seating {
  readonly arrays: PlanningArrays;
  readonly isOpen: Uint8Array;
  /** By option. */
  readonly seated: Int32Array;
  /** By start: options with somebody seated. */
  readonly holders: readonly number[][];
  /** By cell: its options with somebody seated. */
  readonly places: readonly number[][];
  /** By cell: who sits nowhere. */
  readonly left: Int32Array;
  /** By start. */
  readonly load: Int32Array;
  readonly childrenIn: Int32Array;
  /** What all who sit are worth; costs of starts are not in it. */
  points: number;
  readonly log: number[];
}

/** Nobody sits anywhere, and nothing is open. */
export function emptySeating(arrays: PlanningArrays): Seating {
  return {
    arrays,
    isOpen: new Uint8Array(arrays.startCount),
    seated: new Int32Array(arrays.optionCount),
    holders: Array.from({ length: arrays.startCount }, () => []),
    places: Array.from({ length: arrays.cellCount }, () => []),
    left: arrays.people.slice(),
    load: new Int32Array(arrays.startCount),
    childrenIn: new Int32Array(arrays.startCount),
    points: 0,
    log: [],
  };
}

/** Seats so many people more by an option, or fewer where negative. */
export function seatMore(seating: Seating, option: number, people: number): void {
  const { arrays, seated, holders, places, left, load, childrenIn, log } = seating;
  const start = arrays.startOf[option] as number;
  const cell = arrays.cellOf[option] as number;
  const before = seated[option] as number;
  for (const list of [holders[start], places[cell]]) {
    if (before === 0) list?.push(option);
    if (before + people === 0) list?.splice(list.indexOf(option), 1);
  }
  seated[option] = before + people;
  left[cell] = (left[cell] as number) - people;
  load[start] = (load[start] as number) + people;
  childrenIn[start] = (childrenIn[start] as number) + people * (arrays.children[cell] as number);
  seating.points += people * (arrays.worth[option] as number);
  log.push(option, people);
}

/** From here on changes can be taken back. */
export function markSeating(seating: Seating): void {
  seating.log.length = 0;
}

/** Takes back what was seated since the mark, the last first. */
export function undoSeating(seating: Seating): void {
  const done = seating.log.splice(0);
  for (let at = done.length - 2; at >= 0; at -= 2)
    seatMore(seating, done[at] as number, -(done[at + 1] as number));
  seating.log.length = 0;
}

/** Whether the children of one more person fit into a start as it is. */
export function fitsChildren(seating: Seating, start: number, children: number): boolean {
  const { arrays, childrenIn } = seating;
  return children === 0 || (childrenIn[start] as number) + children <= (arrays.childPlaces[start] as number);
}

/** One after the other: first who gets up, then who sits down, so that nobody sits twice. */
export function applyMoves(seating: Seating, up: readonly number[], down: readonly number[]): void {
  for (const option of up) seatMore(seating, option, -1);
  for (const option of down) seatMore(seating, option, 1);
}
