import type { PlanningArrays } from './planning-arrays.js';

/** What prices say of a problem. */
export interface PricedProblem {
  /** No plan has more points. */
  readonly bound: number;
  /** By start: how often, lately, it was worth opening at the prices of the day (0 … 1). */
  readonly popularity: Float64Array;
}

/** Weight of the newest round in what a start is remembered for. */
const MEMORY = 0.1;
/** Weight of the newest direction: the last ones go on, which keeps prices from swinging to and fro. */
const DEFLECTION = 0.7;
/** Rounds without a better bound after which steps grow smaller, and by how much. */
const PATIENCE = 12;
const SHRINK = 0.6;
const SMALLEST_STEP = 1e-4;

/**
 * “Menschen bepreisen”: Lagrangian relaxation (Geoffrion 1974). The rule that a cell gives no more people than it has becomes a price for
 * each of its people; then every room can be filled by itself, with whoever is worth most above their price, and the sum of these and of
 * the prices is a bound that no plan exceeds. Prices move towards what is in demand (subgradient method; Held, Wolfe & Crowder 1974), by
 * steps after the distance to `reached`, the points of some plan. Children's places are looked at by the seating only: leaving a rule out
 * keeps the bound a bound. The same input gives the same prices.
 */
export function pricePeople(arrays: PlanningArrays, reached: number, rounds: number): PricedProblem {
  const { cellCount, startCount, optionCount, people } = arrays;
  const prices = new Float64Array(cellCount);
  const best = { bound: Number.POSITIVE_INFINITY, prices: new Float64Array(cellCount) };
  const direction = new Float64Array(cellCount);
  const popularity = new Float64Array(startCount);
  const scratch: Scratch = { order: new Int32Array(optionCount), gain: new Float64Array(optionCount) };
  let [step, stale] = [1, 0];
  for (let round = 0; round < rounds; round += 1) {
    const left = Float64Array.from(people);
    const bound = fillRooms(arrays, prices, { popularity, left }, scratch);
    if (bound < best.bound) {
      stale = bound < best.bound * (1 - 1e-6) || !Number.isFinite(best.bound) ? 0 : stale + 1;
      best.bound = bound;
      best.prices.set(prices);
    } else stale += 1;
    if (stale >= PATIENCE) {
      stale = 0;
      step *= SHRINK;
      prices.set(best.prices);
    }
    const length = turn(direction, left, prices);
    if (length === 0 || step < SMALLEST_STEP) break;
    move(prices, direction, (step * Math.max(1, bound - reached)) / length);
  }
  return { bound: best.bound, popularity };
}

interface Scratch {
  readonly order: Int32Array;
  readonly gain: Float64Array;
}

/** Fills each room at the prices. Returns the bound; writes who is left of each cell (below zero: asked for more than once). */
function fillRooms(
  arrays: PlanningArrays,
  prices: Float64Array,
  { popularity, left }: { readonly popularity: Float64Array; readonly left: Float64Array },
  scratch: Scratch,
): number {
  const { startCount, cellCount, room, roomCount, people } = arrays;
  let bound = 0;
  for (let cell = 0; cell < cellCount; cell += 1)
    bound += (prices[cell] as number) * (people[cell] as number);
  const chosen = new Int32Array(roomCount).fill(-1);
  const points = new Float64Array(roomCount);
  for (let start = 0; start < startCount; start += 1) {
    popularity[start] = (popularity[start] as number) * (1 - MEMORY);
    const gain = fillStart(arrays, start, prices, scratch, null);
    const place = room[start] as number;
    if (gain <= (points[place] as number)) continue;
    points[place] = gain;
    chosen[place] = start;
  }
  for (let place = 0; place < roomCount; place += 1) {
    const start = chosen[place] ?? -1;
    if (start < 0) continue;
    bound += points[place] as number;
    popularity[start] = (popularity[start] as number) + MEMORY;
    fillStart(arrays, start, prices, scratch, left);
  }
  return bound;
}

/** What a start gains with the people who are worth most above their price; below its minimum, nothing at all. */
function fillStart(
  arrays: PlanningArrays,
  start: number,
  prices: Float64Array,
  { order, gain }: Scratch,
  left: Float64Array | null,
): number {
  const { firstOfStart, optionsOfStart, cellOf, worth, people } = arrays;
  const minimum = arrays.minimum[start] as number;
  let count = 0;
  for (let at = firstOfStart[start] as number; at < (firstOfStart[start + 1] as number); at += 1) {
    const option = optionsOfStart[at] as number;
    const above = (worth[option] as number) - (prices[cellOf[option] as number] as number);
    gain[option] = above;
    if (above > 0 || minimum > 0) order[count++] = option;
  }
  const takers = order.subarray(0, count).sort((a, b) => (gain[b] as number) - (gain[a] as number) || a - b);
  let [taken, points] = [0, -(arrays.cost[start] as number)];
  for (const option of takers) {
    const above = gain[option] as number;
    const most = above > 0 ? (arrays.maximum[start] as number) : minimum;
    if (taken >= most) break;
    const cell = cellOf[option] as number;
    const seats = Math.min(people[cell] as number, most - taken);
    taken += seats;
    points += seats * above;
    if (left !== null) left[cell] = (left[cell] as number) - seats;
  }
  return taken < minimum ? Number.NEGATIVE_INFINITY : points;
}

/** Turns the direction towards who is left; returns the square of its length, 0 where nothing is asked for too often. */
function turn(direction: Float64Array, left: Float64Array, prices: Float64Array): number {
  let length = 0;
  for (let cell = 0; cell < direction.length; cell += 1) {
    const towards = DEFLECTION * (left[cell] as number) + (1 - DEFLECTION) * (direction[cell] as number);
    direction[cell] = towards;
    if ((prices[cell] as number) > 0 || towards < 0) length += towards * towards;
  }
  return length;
}

function move(prices: Float64Array, direction: Float64Array, step: number): void {
  for (let cell = 0; cell < prices.length; cell += 1)
    prices[cell] = Math.max(0, (prices[cell] as number) - step * (direction[cell] as number));
}
