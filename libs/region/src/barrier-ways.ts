import { isOpenToEstimates, type Crossing } from './barrier.js';
import { directMinutes } from './direct-minutes.js';
import type { Coordinates } from './municipality.js';
import type { TravelEstimate } from './reachability.js';
import { boxedLine, standsBetween, type BarrierLine } from './stands-between.js';

/** “Umweg”: minutes, and the names of the crossings one goes by, in their order; `Infinity` and none where nothing leads across. */
export interface Detour {
  readonly minutes: number;
  readonly crossings: readonly string[];
}

/** “Wege von einem Ort” where barriers may be in the way. */
export interface WaysFrom {
  /** Whole minutes, as everywhere; `Infinity` where nothing leads across. */
  minutesTo(place: Coordinates): number;
  /** The way that these minutes stand for; null where it is the straight one. */
  detourTo(place: Coordinates): Detour | null;
}

/** “Wege” of one estimate with barriers. */
export interface BarrierWays {
  from(place: Coordinates): WaysFrom;
}

/** A crossing that estimates may use, and the number of its barrier. */
interface Passage extends Crossing {
  readonly barrier: number;
}

/** Shortest ways between crossings; both ends and all between them are passed. Row by row. */
interface Network {
  readonly minutes: readonly Float64Array[];
  readonly names: readonly (readonly (readonly string[])[])[];
}

/** What all ways have in common. */
interface Ground {
  readonly network: Network;
  readonly lines: readonly BarrierLine[];
  readonly legs: (place: Coordinates) => Float64Array;
  readonly estimate: TravelEstimate;
}

/**
 * “Wege über Hindernisse”: all that is asked again and again is found once. null where there are no barriers, so that nobody pays for them.
 * A leg of a way runs straight (great circle × detour factor at the speed of the estimate) and must not lead across another
 * barrier than the one to whose crossing it leads. The least of all ways through crossings counts.
 */
export function prepareBarrierWays(estimate: TravelEstimate): BarrierWays | null {
  const { barriers = [] } = estimate;
  if (barriers.length === 0) return null;
  const lines = barriers.map(({ line }) => boxedLine(line));
  const passages = barriers.flatMap(({ crossings }, barrier) =>
    crossings.filter(isOpenToEstimates).map((crossing) => ({ ...crossing, barrier })),
  );
  const network = connect(passages, lines, estimate);
  const kept = new WeakMap<Coordinates, Float64Array>();
  const legs = (place: Coordinates): Float64Array => {
    const known = kept.get(place) ?? legsOf(place, passages, lines, estimate);
    kept.set(place, known);
    return known;
  };
  return { from: (place) => waysFrom(place, { network, lines, legs, estimate }) };
}

function waysFrom(from: Coordinates, { network, lines, legs, estimate }: Ground): WaysFrom {
  const { minutes: onward, first } = startInto(network, legs(from));
  const bestTo = (to: Coordinates): { minutes: number; last: number } => {
    const best = { minutes: Infinity, last: -1 };
    const last = legs(to);
    for (const [index, minutes] of onward.entries()) {
      const whole = minutes + (last[index] ?? Infinity);
      if (whole < best.minutes) [best.minutes, best.last] = [whole, index];
    }
    return {
      ...best,
      minutes: Math.max(Math.ceil(best.minutes), Math.ceil(directMinutes(from, to, estimate))),
    };
  };
  const isFree = (to: Coordinates): boolean => !lines.some((line) => standsBetween(line, from, to));
  return {
    minutesTo: (to) => (isFree(to) ? Math.ceil(directMinutes(from, to, estimate)) : bestTo(to).minutes),
    detourTo(to) {
      if (isFree(to)) return null;
      const { minutes, last } = bestTo(to);
      return { minutes, crossings: network.names[first[last] ?? -1]?.[last] ?? [] };
    },
  };
}

/** The least minutes from a place through each crossing, and by which crossing one begins. */
function startInto({ minutes }: Network, legs: Float64Array): { minutes: Float64Array; first: Int32Array } {
  const onward = new Float64Array(legs.length).fill(Infinity);
  const first = new Int32Array(legs.length).fill(-1);
  for (const [from, row] of minutes.entries()) {
    for (const [to, between] of row.entries()) {
      const whole = (legs[from] ?? Infinity) + between;
      if (whole < (onward[to] ?? Infinity)) [onward[to], first[to]] = [whole, from];
    }
  }
  return { minutes: onward, first };
}

/** Straight legs from a place to all crossings; none leads across a barrier that is not the crossing's own. */
function legsOf(
  place: Coordinates,
  passages: readonly Passage[],
  lines: readonly BarrierLine[],
  estimate: TravelEstimate,
): Float64Array {
  return Float64Array.from(passages, (passage) =>
    lines.some((line, barrier) => barrier !== passage.barrier && standsBetween(line, place, passage.place))
      ? Infinity
      : exact(directMinutes(place, passage.place, estimate)),
  );
}

/** Floyd and Warshall: crossings are few, and ways between them are asked for each pair of Gemeinde and site. */
function connect(
  passages: readonly Passage[],
  lines: readonly BarrierLine[],
  estimate: TravelEstimate,
): Network {
  const extra = passages.map(({ extraMinutes }) => exact(extraMinutes));
  const minutes = passages.map((from, i) => {
    const row = Float64Array.from(passages, (to, j) => {
      const others = lines.filter((_, barrier) => barrier !== from.barrier && barrier !== to.barrier);
      const isCut = others.some((line) => standsBetween(line, from.place, to.place));
      const leg = isCut ? Infinity : exact(directMinutes(from.place, to.place, estimate));
      return (extra[i] ?? 0) + leg + (extra[j] ?? 0);
    });
    row[i] = extra[i] ?? 0;
    return row;
  });
  const names = passages.map(({ name }, i) => passages.map((to, j) => (i === j ? [name] : [name, to.name])));
  for (const [via, onward] of minutes.entries()) {
    for (const [from, row] of minutes.entries()) {
      for (const [to, known] of row.entries()) {
        const through = (row[via] ?? Infinity) + (onward[to] ?? Infinity) - (extra[via] ?? 0);
        if (through >= known) continue;
        row[to] = through;
        const [there, further] = [names[from]?.[via] ?? [], names[via]?.[to] ?? []];
        (names[from] ?? [])[to] = [...there, ...further.slice(1)];
      }
    }
  }
  return { minutes, names };
}

const PARTS_OF_A_MINUTE = 2 ** 20;

/** Minutes in parts that add up without rounding, in any order: the way back is then exactly as long as the way there. */
function exact(minutes: number): number {
  return Math.round(minutes * PARTS_OF_A_MINUTE) / PARTS_OF_A_MINUTE;
}
