import type { Coordinates } from './municipality.js';

/** “Linie eines Hindernisses” with the box around it, so that most pairs are passed over at once. */
export interface BarrierLine {
  readonly line: readonly Coordinates[];
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** A line ready to be asked often. */
export function boxedLine(line: readonly Coordinates[]): BarrierLine {
  const box = { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity };
  for (const { latitude, longitude } of line) {
    box.west = Math.min(box.west, longitude);
    box.east = Math.max(box.east, longitude);
    box.south = Math.min(box.south, latitude);
    box.north = Math.max(box.north, latitude);
  }
  return { line, ...box };
}

/**
 * “Liegt dazwischen”: whether the straight line between two places crosses the barrier an odd number of times; an even number leads back
 * to the side from which one came. Symmetric. A place upon the line itself is always on the same of its two sides.
 */
export function standsBetween(barrier: BarrierLine, one: Coordinates, other: Coordinates): boolean {
  const [a, b] = isBefore(one, other) ? [one, other] : [other, one];
  if (Math.max(a.longitude, b.longitude) < barrier.west || Math.min(a.longitude, b.longitude) > barrier.east)
    return false;
  if (Math.max(a.latitude, b.latitude) < barrier.south || Math.min(a.latitude, b.latitude) > barrier.north)
    return false;
  let isOdd = false;
  let start: Coordinates | undefined;
  let startIsLeft = false;
  for (const end of barrier.line) {
    const endIsLeft = isLeft(a, b, end);
    if (start !== undefined && startIsLeft !== endIsLeft && isLeft(start, end, a) !== isLeft(start, end, b)) {
      isOdd = !isOdd;
    }
    start = end;
    startIsLeft = endIsLeft;
  }
  return isOdd;
}

/** What lies exactly on the line counts as left: a bend that is only touched is so met twice or not at all, one passed through once. */
function isLeft(from: Coordinates, to: Coordinates, point: Coordinates): boolean {
  return (
    (to.longitude - from.longitude) * (point.latitude - from.latitude) -
      (to.latitude - from.latitude) * (point.longitude - from.longitude) >=
    0
  );
}

function isBefore(a: Coordinates, b: Coordinates): boolean {
  return a.latitude < b.latitude || (a.latitude === b.latitude && a.longitude < b.longitude);
}
