import type { NearbyStop } from '../../api/types.js';
import { stopTexts } from '../../texts/stops.js';
import { numberWords } from './numbers.js';

/** “nächste Haltestelle Bahnhof, ca. 300 m Luftlinie (Bahn, Bus)”: a hint, so no minutes follow from it. */
export function stopWords(stop: NearbyStop | null): string {
  if (stop === null) return '';
  return stopTexts.nearest(stop.name, numberWords(stop.metres), vehicleWords(stop.vehicles));
}

/** “Bahn, Bus”; empty where nobody says what stops. */
export function vehicleWords(vehicles: NearbyStop['vehicles']): string {
  return vehicles.map((vehicle) => stopTexts.vehicles[vehicle]).join(', ');
}
