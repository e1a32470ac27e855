import type { PlanningArrays } from './planning-arrays.js';

/** A start that the search has not come to. */
export const UNSEEN = -1;
/** The start of a search that draws people. */
export const ROOT = -2;

/**
 * “Kette”: what a search for a chain of moves remembers of each start it came to: the best gain so far, the option by which somebody
 * would sit down there, and the option by which somebody would get up for it, in the start before (seating) or in this one (drawing).
 * Made once and used for all searches.
 */
export interface ChainSearch {
  readonly gain: Float64Array;
  readonly down: Int32Array;
  readonly up: Int32Array;
  readonly isQueued: Uint8Array;
  readonly queue: number[];
  readonly seen: number[];
}

/** A search that has not begun. */
export function newChainSearch({ startCount }: PlanningArrays): ChainSearch {
  return {
    gain: new Float64Array(startCount),
    down: new Int32Array(startCount).fill(UNSEEN),
    up: new Int32Array(startCount).fill(UNSEEN),
    isQueued: new Uint8Array(startCount),
    queue: [],
    seen: [],
  };
}

/** How a start was come to. */
export interface Link {
  readonly gain: number;
  readonly down: number;
  readonly up: number;
}

/** Comes to a start; it is looked at (again) if that is better than before. */
export function reach(search: ChainSearch, start: number, { gain, down, up }: Link): void {
  const isNew = search.down[start] === UNSEEN;
  if (!isNew && gain <= (search.gain[start] as number)) return;
  if (isNew) search.seen.push(start);
  search.gain[start] = gain;
  search.down[start] = down;
  search.up[start] = up;
  if (search.isQueued[start] === 1) return;
  search.isQueued[start] = 1;
  search.queue.push(start);
}

/** Forgets everything. */
export function resetSearch(search: ChainSearch): void {
  for (const start of search.seen) {
    search.down[start] = UNSEEN;
    search.up[start] = UNSEEN;
    search.isQueued[start] = 0;
  }
  search.seen.length = 0;
  search.queue.length = 0;
}
