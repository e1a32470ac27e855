import { greatCircleKm } from './great-circle.js';
import type { Coordinates } from './municipality.js';
import type { TravelEstimate } from './reachability.js';

/** “Minuten der Luftlinie”: great-circle km × detour factor at the set speed, parts of a minute included. */
export function directMinutes(
  from: Coordinates,
  to: Coordinates,
  { detourFactor, speedKmh }: TravelEstimate,
): number {
  return (greatCircleKm(from, to) * detourFactor * 60) / speedKmh;
}
