import type { Coordinates } from '#libs/region';
import type { PolygonRings, Ring } from './boundary.js';
import { pointInPolygon } from './point-in-polygon.js';
import { polygonArea } from './polygon-area.js';

/** How many parallels are tried for the widest stretch of land. */
const SCANLINES = 15;

/**
 * “Punkt im Innern”: the centroid of the largest part where it lies inside, else the middle of the longest stretch that a
 * parallel cuts out of it. A fallback where no register says where the place is.
 */
export function interiorPoint(polygons: readonly PolygonRings[]): Coordinates {
  const [largest = []] = polygons.toSorted((a, b) => polygonArea([b]) - polygonArea([a]));
  const centroid = centroidOf(largest[0] ?? []);
  const near = rounded(centroid); // what is handed out must lie inside, not what it was rounded from
  return pointInPolygon(near, [largest]) ? near : rounded(middleOfWidest(largest, centroid));
}

/** Six decimals are a tenth of a metre. */
function rounded({ longitude, latitude }: Coordinates): Coordinates {
  return { longitude: Number(longitude.toFixed(6)), latitude: Number(latitude.toFixed(6)) };
}

/** Area-weighted; near its own first corner, so that small areas lose no digits. */
function centroidOf(ring: Ring): Coordinates {
  const [baseX, baseY] = ring[0] ?? [0, 0];
  let [twice, sumX, sumY] = [0, 0, 0];
  for (let i = 1; i < ring.length; i += 1) {
    const [x0, y0] = [(ring[i - 1]?.[0] ?? 0) - baseX, (ring[i - 1]?.[1] ?? 0) - baseY];
    const [x1, y1] = [(ring[i]?.[0] ?? 0) - baseX, (ring[i]?.[1] ?? 0) - baseY];
    const cross = x0 * y1 - x1 * y0;
    twice += cross;
    sumX += (x0 + x1) * cross;
    sumY += (y0 + y1) * cross;
  }
  if (twice === 0) return { longitude: baseX, latitude: baseY };
  return { longitude: baseX + sumX / (3 * twice), latitude: baseY + sumY / (3 * twice) };
}

function middleOfWidest(rings: PolygonRings, fallback: Coordinates): Coordinates {
  const latitudes = (rings[0] ?? []).map(([, y]) => y);
  const [south, north] = [
    latitudes.reduce((a, b) => Math.min(a, b)),
    latitudes.reduce((a, b) => Math.max(a, b)),
  ];
  let widest = 0;
  let best = fallback;
  for (let i = 1; i <= SCANLINES; i += 1) {
    const latitude = south + ((north - south) * (i - 0.5)) / SCANLINES;
    const crossings = crossingsAt(latitude, rings);
    for (let k = 1; k < crossings.length; k += 2) {
      const [from = 0, to = 0] = [crossings[k - 1], crossings[k]];
      if (to - from <= widest) continue;
      widest = to - from;
      best = { longitude: (from + to) / 2, latitude };
    }
  }
  return best;
}

/** Longitudes at which a parallel meets the rings, from west to east: between the first and the second lies land, and so on. */
function crossingsAt(latitude: number, rings: PolygonRings): readonly number[] {
  const crossings = rings.flatMap((ring) =>
    ring.slice(1).flatMap(([x1, y1], i) => {
      const [x0, y0] = ring[i] ?? [x1, y1];
      return y0 > latitude === y1 > latitude ? [] : [x0 + ((x1 - x0) * (latitude - y0)) / (y1 - y0)];
    }),
  );
  return crossings.toSorted((a, b) => a - b);
}
