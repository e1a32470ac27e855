import { compareKeys } from '#libs/kernel';
import { greatCircleKm } from './great-circle.js';
import type { Coordinates } from './municipality.js';
import { buildSiteGrid } from './site-grid.js';

/** “Verkehrsmittel einer Haltestelle”, the farthest-reaching first. */
export const STOP_VEHICLES = ['rail', 'tram', 'bus'] as const;
/** One of {@link STOP_VEHICLES}. */
export type StopVehicle = (typeof STOP_VEHICLES)[number];

/** “Haltestelle” of public transport. It has no timetable here, so nothing is ever computed from it. */
export interface Stop {
  readonly id: string;
  readonly name: string;
  readonly place: Coordinates;
  readonly vehicles: readonly StopVehicle[];
}

/** “Nächste Haltestelle” of a place, as the crow flies: a hint for people, never minutes. */
export interface NearbyStop {
  readonly name: string;
  /** To the next fifty; more would pretend to know the way on foot. */
  readonly metres: number;
  readonly vehicles: readonly StopVehicle[];
}

const STEP = 50;

/**
 * “Nächste Haltestelle suchen”: of many places among the same stops. Null where none lies within `farthestMetres`; of equally near
 * ones the first by name and id.
 */
export function stopFinder(
  stops: readonly Stop[],
  farthestMetres: number,
): (place: Coordinates) => NearbyStop | null {
  const grid = buildSiteGrid(
    stops.map(({ place }) => place),
    farthestMetres / 1000,
  );
  return (place) => {
    const near = grid
      .near(place)
      .flatMap((index) => stops[index] ?? [])
      .map((stop) => ({ stop, metres: greatCircleKm(place, stop.place) * 1000 }))
      .filter(({ metres }) => metres <= farthestMetres);
    const [first] = near.toSorted(
      (a, b) =>
        a.metres - b.metres || compareKeys(a.stop.name, b.stop.name) || compareKeys(a.stop.id, b.stop.id),
    );
    return first === undefined ? null : asHint(first.stop, first.metres);
  };
}

function asHint({ name, vehicles }: Stop, metres: number): NearbyStop {
  return {
    name,
    metres: Math.max(STEP, Math.round(metres / STEP) * STEP),
    vehicles: STOP_VEHICLES.filter((vehicle) => vehicles.includes(vehicle)),
  };
}
