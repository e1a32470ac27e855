import type { PolygonRings, Ring } from './boundary.js';

/** GRS 80, the ellipsoid of the German cadastre. */
const SEMI_MAJOR_KM = 6378.137;
const ECCENTRICITY_SQUARED = 0.006_694_38;
const RADIANS = Math.PI / 180;

/** “Fläche in km²”: outer rings less holes, on the ellipsoid; right to a few thousandths for a Gemeinde. */
export function polygonArea(polygons: readonly PolygonRings[]): number {
  return polygons.reduce((sum, [outer, ...holes]) => {
    const inside = holes.reduce((holesSum, hole) => holesSum + ringArea(hole), 0);
    return sum + ringArea(outer ?? []) - inside;
  }, 0);
}

/** Integral of the sine of latitude over longitude, scaled by the curvature where the ring lies. */
function ringArea(ring: Ring): number {
  let integral = 0;
  let latitudes = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [[x0, y0], [x1, y1]] = [ring[i - 1] ?? ORIGIN, ring[i] ?? ORIGIN];
    integral += (x1 - x0) * RADIANS * ((Math.sin(y0 * RADIANS) + Math.sin(y1 * RADIANS)) / 2);
    latitudes += y1;
  }
  const sine = Math.sin((latitudes / Math.max(1, ring.length - 1)) * RADIANS);
  const curvature = (1 - ECCENTRICITY_SQUARED) / (1 - ECCENTRICITY_SQUARED * sine ** 2) ** 2;
  return Math.abs(integral) * SEMI_MAJOR_KM ** 2 * curvature;
}

const ORIGIN = [0, 0] as const;
