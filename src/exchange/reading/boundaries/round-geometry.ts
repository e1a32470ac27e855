import type { MapGeometry, PolygonRings, Position, Ring } from './boundary.js';

const PER_DEGREE = 100_000;
const SMALLEST_RING = 4;

/** “Grenze runden”: five decimals (about one metre), points that fall together once. A ring that would vanish stays as it was. */
export function roundGeometry(polygons: readonly PolygonRings[]): MapGeometry {
  const rounded = polygons.map((rings) => rings.map(roundRing));
  const [only] = rounded;
  return only !== undefined && rounded.length === 1
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: rounded };
}

function roundRing(ring: Ring): Ring {
  const rounded: Position[] = [];
  for (const [x, y] of ring) {
    const position: Position = [round(x), round(y)];
    const last = rounded.at(-1);
    if (last === undefined || last[0] !== position[0] || last[1] !== position[1]) rounded.push(position);
  }
  return rounded.length < SMALLEST_RING ? ring : rounded;
}

function round(degrees: number): number {
  return Math.round(degrees * PER_DEGREE) / PER_DEGREE;
}
