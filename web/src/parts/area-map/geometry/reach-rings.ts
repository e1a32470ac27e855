import type { ReachRing } from '../map-area.js';
import type { AreaShape } from './area-shapes.js';
import { outerEdges, withoutSlivers } from './outer-edges.js';

/** The way from a Gemeinde; null where none leads there. */
export interface WayFrom {
  readonly ags: string;
  readonly minutes: number | null;
}

/**
 * A ring for each zone: the outer border of all Gemeinden from which it is at most so many minutes. A ring that would be the same as the one before
 * says nothing new and is left out.
 */
export function reachRings(
  shapes: readonly AreaShape[],
  ways: readonly WayFrom[],
  limits: readonly number[],
): readonly ReachRing[] {
  const minutesOf = new Map(ways.map(({ ags, minutes }) => [ags, minutes ?? Number.POSITIVE_INFINITY]));
  let before = 0;
  return ([1, 2, 3] as const).flatMap((zone): ReachRing[] => {
    const limit = limits[zone - 1];
    if (limit === undefined) return [];
    const within = shapes.filter(({ key }) => (minutesOf.get(key) ?? Number.POSITIVE_INFINITY) <= limit);
    if (within.length === before) return [];
    before = within.length;
    return [{ zone, edges: withoutSlivers(outerEdges(within.flatMap(({ polygons }) => polygons))) }];
  });
}

/** The number of the first zone that reaches so far, 0 where none does. */
export function zoneOf(minutes: number | null, limits: readonly number[]): number {
  return minutes === null ? 0 : limits.findIndex((limit) => minutes <= limit) + 1;
}
