import { greatCircleKm } from './great-circle.js';
import type { Coordinates } from './municipality.js';
import type { TravelEstimate } from './reachability.js';

/**
 * “Geschätzte Reisezeit”: whole minutes one way, great-circle km × detour factor at the set speed (km/h, above zero). A part
 * of a minute counts as a whole one, so an estimate never makes a course look nearer than the formula says; only the same
 * place is 0 minutes away. To be shown as „Luftlinie × Umwegfaktor, geschätzt“, never as a timetable.
 */
export function estimateTravelMinutes(from: Coordinates, to: Coordinates, estimate: TravelEstimate): number {
  return Math.ceil((greatCircleKm(from, to) * estimate.detourFactor * 60) / estimate.speedKmh);
}
