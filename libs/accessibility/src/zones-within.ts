import type { CatchmentZones } from './catchment-zones.js';

/** “Zonen innerhalb der Reichweite”: zones end where nobody would go any more; one that lies beyond is left out. Reach above zero. */
export function zonesWithin({ limits, weights }: CatchmentZones, reach: number): CatchmentZones {
  const kept = limits.filter((_, zone) => (limits[zone - 1] ?? 0) < reach);
  return { limits: kept.map((limit) => Math.min(limit, reach)), weights: weights.slice(0, kept.length) };
}
