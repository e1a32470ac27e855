import { prepareBarrierWays } from './barrier-ways.js';
import { directMinutes } from './direct-minutes.js';
import type { Coordinates } from './municipality.js';
import type { TravelEstimate } from './reachability.js';

/**
 * “Geschätzte Reisezeit”: whole minutes one way, great-circle km × detour factor at the set speed (km/h, above zero). A part
 * of a minute counts as a whole one, so an estimate never makes a course look nearer than the formula says; only the same
 * place is 0 minutes away. Where a barrier lies between, the shortest way by its crossings counts; `Infinity` where none leads
 * across. To be shown as „Luftlinie × Umwegfaktor, geschätzt“, never as a timetable.
 */
export function estimateTravelMinutes(from: Coordinates, to: Coordinates, estimate: TravelEstimate): number {
  const ways = prepareBarrierWays(estimate);
  return ways === null ? Math.ceil(directMinutes(from, to, estimate)) : ways.from(from).minutesTo(to);
}
