import { reach, resetSearch, UNSEEN, type ChainSearch } from './chain.js';
import { applyMoves, fitsChildren, type Seating } from './seating.js';

/** Starts looked at for one person at most: chains beyond are long and gain little. */
const STARTS_LOOKED_AT = 40;

interface Ending {
  readonly gain: number;
  readonly start: number;
  /** The option by which somebody gets up there for good; -1 where a seat is free. */
  readonly leaves: number;
}

/**
 * “Eine Person setzen”: the chain of moves that gains most when one person of a cell sits down, others moving on to another start or
 * standing up for good (successive shortest paths; Busacker & Gowen 1961, here from person to seat and cut off after {@link STARTS_LOOKED_AT}
 * starts). Returns what it gained; 0 where nothing helps and nothing was changed.
 */
export function seatPerson(seating: Seating, search: ChainSearch, cell: number): number {
  const ending = findEnding(seating, search, cell);
  const moves = ending === null ? null : tracePath(seating, search, ending);
  resetSearch(search);
  if (ending === null || moves === null) return 0;
  applyMoves(seating, moves.up, moves.down);
  return ending.gain;
}

/** The starts where this person could sit down. */
function sitDown(seating: Seating, search: ChainSearch, cell: number): void {
  const { arrays, isOpen } = seating;
  const { firstOption, startOf, worth, children } = arrays;
  for (let option = firstOption[cell] as number; option < (firstOption[cell + 1] as number); option += 1) {
    const start = startOf[option] as number;
    if (isOpen[start] === 1 && fitsChildren(seating, start, children[cell] as number))
      reach(search, start, { gain: worth[option] as number, down: option, up: UNSEEN });
  }
}

function findEnding(seating: Seating, search: ChainSearch, cell: number): Ending | null {
  const { arrays, load, holders } = seating;
  sitDown(seating, search, cell);
  let best: Ending | null = null;
  for (let at = 0; at < Math.min(search.queue.length, STARTS_LOOKED_AT); at += 1) {
    const start = search.queue[at] as number;
    search.isQueued[start] = 0;
    const gain = search.gain[start] as number;
    if ((load[start] as number) < (arrays.maximum[start] as number)) {
      if (gain > (best?.gain ?? 0)) best = { gain, start, leaves: UNSEEN };
      continue;
    }
    for (const option of holders[start] ?? []) {
      const without = gain - (arrays.worth[option] as number);
      if (without > (best?.gain ?? 0)) best = { gain: without, start, leaves: option };
      moveOn(seating, search, { start, option, without, atLeast: best?.gain ?? 0 });
    }
  }
  return best;
}

/** Where the person who gets up could sit instead. */
function moveOn(
  seating: Seating,
  search: ChainSearch,
  from: {
    readonly start: number;
    readonly option: number;
    readonly without: number;
    readonly atLeast: number;
  },
): void {
  const { arrays, isOpen } = seating;
  const cell = arrays.cellOf[from.option] as number;
  for (
    let option = arrays.firstOption[cell] as number;
    option < (arrays.firstOption[cell + 1] as number);
    option += 1
  ) {
    const start = arrays.startOf[option] as number;
    const gain = from.without + (arrays.worth[option] as number);
    if (option === from.option || isOpen[start] !== 1 || gain <= from.atLeast) continue;
    if (
      !fitsChildren(seating, start, arrays.children[cell] as number) ||
      isOnPath(seating, search, from.start, start)
    )
      continue;
    reach(search, start, { gain, down: option, up: from.option });
  }
}

function isOnPath({ arrays }: Seating, { up }: ChainSearch, from: number, wanted: number): boolean {
  let start = from;
  for (let step = 0; step < arrays.startCount; step += 1) {
    if (start === wanted) return true;
    const before = up[start] as number;
    if (before === UNSEEN) return false;
    start = arrays.startOf[before] as number;
  }
  return true;
}

/** Null where the chain bites its tail, because a start on it was come to anew by another way meanwhile. */
function tracePath(
  { arrays }: Seating,
  search: ChainSearch,
  { start: end, leaves }: Ending,
): { readonly up: readonly number[]; readonly down: readonly number[] } | null {
  const up = leaves === UNSEEN ? [] : [leaves];
  const down: number[] = [];
  const passed = new Set<number>();
  for (let start = end; !passed.has(start);) {
    passed.add(start);
    down.push(search.down[start] as number);
    const before = search.up[start] as number;
    if (before === UNSEEN) return { up, down };
    up.push(before);
    start = arrays.startOf[before] as number;
  }
  return null;
}
