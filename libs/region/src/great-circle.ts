import type { Coordinates } from './municipality.js';

/** “Mittlerer Erdradius” in km (IUGG). */
export const EARTH_RADIUS_KM = 6371.0088;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** “Luftlinie” in km along the great circle (haversine, which stays exact for short ways). */
export function greatCircleKm(from: Coordinates, to: Coordinates): number {
  const acrossLatitude = Math.sin(radians(to.latitude - from.latitude) / 2);
  const acrossLongitude = Math.sin(radians(to.longitude - from.longitude) / 2);
  const haversine =
    acrossLatitude * acrossLatitude +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * acrossLongitude * acrossLongitude;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine)));
}
