import { EARTH_RADIUS_KM } from './great-circle.js';
import type { Coordinates } from './municipality.js';

/**
 * “Gitter”: gives the indices of the sites around a place; a few just beyond the radius may be among them, none within it is
 * missing.
 */
export interface SiteGrid {
  near(place: Coordinates): readonly number[];
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** Cubes are never smaller than this (12 km), so that their numbers stay exact. */
const SMALLEST_CUBE = 1 / 512;
/** Rounding may push a site on the very edge outwards; the exact minutes are checked afterwards anyway. */
const MARGIN = 1 + 1e-9;

/**
 * “Gitter der Kursorte”: a uniform grid over the points of the unit sphere in space. Straight lines through the earth
 * (chords) order pairs as great circles do, and need neither trigonometry per pair nor care at poles and date line. With
 * cubes as wide as the radius, all sites in reach lie in the 27 cubes around a place.
 */
export function buildSiteGrid(places: readonly Coordinates[], radiusKm: number): SiteGrid {
  const chord = chordOf(radiusKm) * MARGIN;
  const cube = Math.max(chord, SMALLEST_CUBE);
  const cubesPerAxis = Math.ceil(2 / cube) + 3;
  const axis = (coordinate: number): number => Math.floor((coordinate + 1) / cube) + 1;
  const cubeOf = (point: Point): number =>
    (axis(point.x) * cubesPerAxis + axis(point.y)) * cubesPerAxis + axis(point.z);
  const points = places.map(pointOf);
  const members = new Map<number, number[]>();
  points.forEach((point, index) => {
    const key = cubeOf(point);
    const inCube = members.get(key);
    if (inCube === undefined) members.set(key, [index]);
    else inCube.push(index);
  });
  const steps = stepsAround(cubesPerAxis);
  const isNear = (a: Point, b: Point): boolean =>
    (a.x - b.x) ** 2 + (a.y - b.y) ** 2 + (a.z - b.z) ** 2 <= chord * chord + Number.EPSILON;
  return {
    near(place) {
      const from = pointOf(place);
      const home = cubeOf(from);
      const found: number[] = [];
      for (const step of steps) {
        for (const index of members.get(home + step) ?? []) {
          if (isNear(from, points[index] as Point)) found.push(index);
        }
      }
      return found;
    },
  };
}

function chordOf(km: number): number {
  return km >= Math.PI * EARTH_RADIUS_KM ? 2 : 2 * Math.sin(Math.max(0, km) / (2 * EARTH_RADIUS_KM));
}

function pointOf(place: Coordinates): Point {
  const latitude = (place.latitude * Math.PI) / 180;
  const longitude = (place.longitude * Math.PI) / 180;
  const shadow = Math.cos(latitude);
  return { x: shadow * Math.cos(longitude), y: shadow * Math.sin(longitude), z: Math.sin(latitude) };
}

function stepsAround(cubesPerAxis: number): readonly number[] {
  const sides = [-1, 0, 1];
  return sides.flatMap((x) =>
    sides.flatMap((y) => sides.map((z) => (x * cubesPerAxis + y) * cubesPerAxis + z)),
  );
}
