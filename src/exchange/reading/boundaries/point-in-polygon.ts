import type { Coordinates } from '#libs/region';
import type { PolygonRings, Ring } from './boundary.js';

/** “Punkt in der Fläche”: inside an outer ring and in none of its holes. On the line itself either answer may come. */
export function pointInPolygon(point: Coordinates, polygons: readonly PolygonRings[]): boolean {
  return polygons.some((rings) =>
    rings.reduce((inside, ring) => inside !== crossesOddly(point, ring), false),
  );
}

/** Counts how often a ray to the east crosses the ring. */
function crossesOddly({ longitude, latitude }: Coordinates, ring: Ring): boolean {
  let odd = false;
  for (let i = 1; i < ring.length; i += 1) {
    const [[x0, y0], [x1, y1]] = [ring[i - 1] ?? ORIGIN, ring[i] ?? ORIGIN];
    if (y0 > latitude === y1 > latitude) continue;
    if (longitude < ((x1 - x0) * (latitude - y0)) / (y1 - y0) + x0) odd = !odd;
  }
  return odd;
}

const ORIGIN = [0, 0] as const;
