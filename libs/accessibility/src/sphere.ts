import { EARTH_RADIUS_KM, type Coordinates } from '#libs/region';
import type { Places } from './catchments.js';

/**
 * “Punkte der Erdkugel” on the unit sphere, turned so that the third axis goes through the middle of the region: the first two axes
 * are then its map, east and north, and no distance on that map is longer than the straight line through the earth (chord).
 */
export interface SpherePoints {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
}

/** “Mitte”: of the frame of degrees around these places. */
export function middleOf(places: Places): Coordinates {
  return { latitude: middle(places.latitude), longitude: middle(places.longitude) };
}

/** “Auf die Kugel legen”: the only trigonometry of a search, four times for each place. */
export function placeOnSphere(places: Places, centre: Coordinates): SpherePoints {
  const count = places.latitude.length;
  const [x, y, z] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  const sinCentre = Math.sin(radians(centre.latitude));
  const cosCentre = Math.cos(radians(centre.latitude));
  for (let i = 0; i < count; i++) {
    const latitude = radians(places.latitude[i] as number);
    const longitude = radians((places.longitude[i] as number) - centre.longitude);
    const height = Math.sin(latitude);
    const shadow = Math.cos(latitude);
    const ahead = shadow * Math.cos(longitude);
    x[i] = shadow * Math.sin(longitude);
    y[i] = height * cosCentre - ahead * sinCentre;
    z[i] = height * sinCentre + ahead * cosCentre;
  }
  return { x, y, z };
}

/** “Ausdehnung” of a column: its least and greatest number. */
export function extentOf(column: Float64Array): { readonly least: number; readonly greatest: number } {
  let least = Infinity;
  let greatest = -Infinity;
  for (let i = 0; i < column.length; i++) {
    const value = column[i] as number;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return { least, greatest };
}

/** “Sehne”: length of the straight line through the unit sphere between two places so many km apart; 2 is the other side. */
export function chordOf(km: number): number {
  return km >= Math.PI * EARTH_RADIUS_KM ? 2 : 2 * Math.sin(km / (2 * EARTH_RADIUS_KM));
}

function middle(degrees: Float64Array): number {
  const { least, greatest } = extentOf(degrees);
  return degrees.length === 0 ? 0 : (least + greatest) / 2;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
