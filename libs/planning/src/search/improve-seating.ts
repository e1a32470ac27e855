import { newChainSearch, type ChainSearch } from './chain.js';
import { drawPerson } from './draw-person.js';
import type { PlanningArrays } from './planning-arrays.js';
import { seatPerson } from './seat-person.js';
import { emptySeating, markSeating, seatMore, undoSeating, type Seating } from './seating.js';

/** Rounds of opening and closing at most; the second changes little, the third next to nothing. */
const ROUNDS = 4;

/** “Gesuchter Plan”: a seating, and what its open starts cost, points. */
export interface Search {
  readonly seating: Seating;
  readonly chains: ChainSearch;
  readonly roomsTaken: Uint8Array;
  cost: number;
}

/**
 * “Plan suchen”: starts that cost nothing and need nobody are open; then every other one, in the given order, is opened if that gains
 * points, drawing people by chains of moves, and closed if that gains points, its people seated elsewhere (add and drop; Kuehn &
 * Hamburger 1963), until nothing helps. The same input gives the same seating.
 */
export function searchPlan(arrays: PlanningArrays, order: readonly number[]): Search {
  const search: Search = {
    seating: emptySeating(arrays),
    chains: newChainSearch(arrays),
    roomsTaken: new Uint8Array(arrays.roomCount),
    cost: 0,
  };
  const isFree = (start: number): boolean => arrays.cost[start] === 0 && arrays.minimum[start] === 0;
  for (const start of order) if (isFree(start)) open(search, start);
  seatAll(search);
  const weighed = order.filter((start) => search.seating.isOpen[start] === 0);
  const backwards = weighed.toReversed();
  for (let round = 0; round < ROUNDS; round += 1) {
    const opened = weighed.filter((start) => tryToOpen(search, start)).length;
    const closed = backwards.filter((start) => tryToClose(search, start)).length;
    if (opened + closed === 0) break;
  }
  return search;
}

function open({ seating, roomsTaken }: Search, start: number): void {
  const room = seating.arrays.room[start] as number;
  if (roomsTaken[room] === 1) return;
  seating.isOpen[start] = 1;
  roomsTaken[room] = 1;
}

/** Who has most to gain sits down first: fewer have to move on. */
function seatAll({ seating, chains }: Search): void {
  const { cellCount, firstOption, worth } = seating.arrays;
  const most = Array.from({ length: cellCount }, (_, cell) =>
    worth.subarray(firstOption[cell], firstOption[cell + 1]).reduce((a, b) => Math.max(a, b), 0),
  );
  for (const cell of [...most.keys()].sort((a, b) => (most[b] as number) - (most[a] as number) || a - b))
    seatCell(seating, chains, cell);
}

function seatCell(seating: Seating, chains: ChainSearch, cell: number): void {
  while ((seating.left[cell] as number) > 0) if (seatPerson(seating, chains, cell) <= 0) return;
}

function tryToOpen(search: Search, start: number): boolean {
  const { seating, roomsTaken } = search;
  const { arrays, isOpen, load } = seating;
  const room = arrays.room[start] as number;
  if (isOpen[start] === 1 || roomsTaken[room] === 1) return false;
  const before = seating.points;
  markSeating(seating);
  isOpen[start] = 1;
  fill(search, start);
  const cost = arrays.cost[start] as number;
  if ((load[start] as number) >= (arrays.minimum[start] as number) && seating.points - cost > before) {
    roomsTaken[room] = 1;
    search.cost += cost;
    return true;
  }
  undoSeating(seating);
  isOpen[start] = 0;
  return false;
}

/** Draws people while that gains points, and up to the minimum at any price. */
function fill({ seating, chains }: Search, start: number): void {
  const { arrays, load } = seating;
  while ((load[start] as number) < (arrays.maximum[start] as number)) {
    const isTooSmall = (load[start] as number) < (arrays.minimum[start] as number);
    const gain = drawPerson(seating, chains, start, isTooSmall);
    if (gain === null || (gain <= 0 && !isTooSmall)) return;
  }
}

function tryToClose(search: Search, start: number): boolean {
  const { seating, chains, roomsTaken } = search;
  const { arrays, isOpen, holders, seated } = seating;
  if (isOpen[start] === 0) return false;
  const before = seating.points;
  markSeating(seating);
  isOpen[start] = 0;
  const leaving = [...(holders[start] ?? [])];
  for (const option of leaving) seatMore(seating, option, -(seated[option] as number));
  for (const option of leaving) seatCell(seating, chains, arrays.cellOf[option] as number);
  const cost = arrays.cost[start] as number;
  if (seating.points + cost > before) {
    roomsTaken[arrays.room[start] as number] = 0;
    search.cost -= cost;
    return true;
  }
  undoSeating(seating);
  isOpen[start] = 1;
  return false;
}
