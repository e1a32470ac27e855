import { reach, resetSearch, ROOT, UNSEEN, type ChainSearch } from './chain.js';
import { applyMoves, fitsChildren, type Seating } from './seating.js';

/** Starts looked at for one seat at most. */
const STARTS_LOOKED_AT = 25;

interface Beginning {
  readonly gain: number;
  /** By which option somebody sits down, and where that person gets up; -1 where they sat nowhere. */
  readonly down: number;
  readonly up: number;
}

/**
 * “Eine Person herbeiholen”: the chain of moves that gains most when somebody sits down on a free seat of a start: who sits nowhere, or
 * who sits elsewhere, where the seat is then filled in the same way or stays free, if the minimum there allows it. Nothing is changed where
 * that gains nothing, unless `atAnyPrice`. Returns what it gained or would; null where nobody can come.
 */
export function drawPerson(
  seating: Seating,
  search: ChainSearch,
  start: number,
  atAnyPrice: boolean,
): number | null {
  reach(search, start, { gain: 0, down: ROOT, up: UNSEEN });
  const beginning = findBeginning(seating, search, start);
  const isWorthIt = beginning !== null && (beginning.gain > 0 || atAnyPrice);
  const moves = isWorthIt ? tracePath(seating, search, start, beginning) : null;
  resetSearch(search);
  if (moves !== null) applyMoves(seating, moves.up, moves.down);
  return isWorthIt && moves === null ? null : (beginning?.gain ?? null);
}

function findBeginning(seating: Seating, search: ChainSearch, root: number): Beginning | null {
  const { arrays, left } = seating;
  const { firstOfStart, optionsOfStart, cellOf, children, worth } = arrays;
  let best: Beginning | null = null;
  for (let at = 0; at < Math.min(search.queue.length, STARTS_LOOKED_AT); at += 1) {
    const start = search.queue[at] as number;
    search.isQueued[start] = 0;
    for (let each = firstOfStart[start] as number; each < (firstOfStart[start + 1] as number); each += 1) {
      const down = optionsOfStart[each] as number;
      const cell = cellOf[down] as number;
      if (!fitsChildren(seating, start, children[cell] as number)) continue;
      const gain = (search.gain[start] as number) + (worth[down] as number);
      if ((left[cell] as number) > 0 && (best === null || gain > best.gain))
        best = { gain, down, up: UNSEEN };
      best = getUp(seating, search, { root, start, down, gain, best });
    }
  }
  return best;
}

/** The people of the same cell who sit elsewhere could come; their seats would be free. */
function getUp(
  seating: Seating,
  search: ChainSearch,
  to: {
    readonly root: number;
    readonly start: number;
    readonly down: number;
    readonly gain: number;
    readonly best: Beginning | null;
  },
): Beginning | null {
  const { arrays, places, load } = seating;
  let best = to.best;
  for (const up of places[arrays.cellOf[to.down] as number] ?? []) {
    if (up === to.down) continue;
    const from = arrays.startOf[up] as number;
    if (from === to.root || isOnPath(seating, search, to.start, from)) continue;
    const gain = to.gain - (arrays.worth[up] as number);
    const mayStayFree = (load[from] as number) > (arrays.minimum[from] as number);
    if (mayStayFree && (best === null || gain > best.gain)) best = { gain, down: to.down, up };
    reach(search, from, { gain, down: to.down, up });
  }
  return best;
}

function isOnPath({ arrays }: Seating, { down }: ChainSearch, from: number, wanted: number): boolean {
  let start = from;
  for (let step = 0; step < arrays.startCount; step += 1) {
    if (start === wanted) return true;
    const next = down[start] as number;
    if (next === ROOT) return false;
    start = arrays.startOf[next] as number;
  }
  return true;
}

/** Null where the chain bites its tail, because a start on it was come to anew by another way meanwhile. */
function tracePath(
  { arrays }: Seating,
  search: ChainSearch,
  root: number,
  beginning: Beginning,
): { readonly up: readonly number[]; readonly down: readonly number[] } | null {
  const up = beginning.up === UNSEEN ? [] : [beginning.up];
  const down = [beginning.down];
  const passed = new Set<number>();
  let start = arrays.startOf[beginning.down] as number;
  while (start !== root) {
    if (passed.has(start)) return null;
    passed.add(start);
    up.push(search.up[start] as number);
    down.push(search.down[start] as number);
    start = arrays.startOf[search.down[start] as number] as number;
  }
  // Whoever gets up at the beginning must not sit in a start of the chain: there another gets up already.
  return beginning.up !== UNSEEN && passed.has(arrays.startOf[beginning.up] as number) ? null : { up, down };
}
