import { ok, refuse, type Result } from '#libs/kernel';
import { greatCircleKm } from './great-circle.js';
import type { Coordinates } from './municipality.js';
import type { TravelMode } from './travel-time.js';

/** “Übergang”: a bridge or a ferry by which a barrier may be passed. */
export interface Crossing {
  readonly name: string;
  readonly place: Coordinates;
  /** What passing costs beyond the way itself: waiting for a ferry, a jam on the bridge. */
  readonly extraMinutes: number;
  /** Who may pass; empty: everybody. */
  readonly modes: readonly TravelMode[];
}

/**
 * “Verkehrshindernis”: a line, such as a river, that only its crossings lead over. It ends where its line ends: whoever looks past
 * an end sees nothing in the way, so a river is drawn beyond the area that is planned for.
 */
export interface Barrier {
  readonly name: string;
  readonly line: readonly Coordinates[];
  readonly crossings: readonly Crossing[];
}

/** Farther from the line than this a crossing is that of another barrier, or a mistake; coarse lines lie that far off. */
const FARTHEST_KM = 3;

/**
 * “Verkehrshindernis annehmen”. Refuses `barrier-line-too-short` (fewer than two different points), `crossing-named-twice`,
 * `crossing-off-the-line` (more than 3 km beside it) and `barrier-without-crossing` (none for bus or car: estimates stand for these,
 * and nobody would get across).
 */
export function acceptBarrier(barrier: Barrier): Result<Barrier> {
  const { name, line, crossings } = barrier;
  if (!line.some((point) => greatCircleKm(point, line[0] ?? point) > 0)) {
    return refuse('barrier-line-too-short', { barrier: name }, 'line');
  }
  for (const [index, crossing] of crossings.entries()) {
    const facts = { barrier: name, crossing: crossing.name };
    if (crossings.findIndex((other) => other.name === crossing.name) < index) {
      return refuse('crossing-named-twice', facts, 'crossings');
    }
    const km = distanceToLineKm(crossing.place, line);
    if (km > FARTHEST_KM) {
      return refuse('crossing-off-the-line', { ...facts, km: Math.round(km * 10) / 10 }, 'crossings');
    }
  }
  return crossings.some(isOpenToEstimates)
    ? ok(barrier)
    : refuse('barrier-without-crossing', { barrier: name }, 'crossings');
}

/** Estimated minutes stand for bus, rail and car; a footbridge helps none of them. */
export function isOpenToEstimates({ modes }: Crossing): boolean {
  return modes.length === 0 || modes.some((mode) => mode !== 'walking');
}

/** Great-circle km to the nearest point of a line, found on a plane around the place: exact enough for a few km. */
function distanceToLineKm(place: Coordinates, line: readonly Coordinates[]): number {
  const width = Math.cos((place.latitude * Math.PI) / 180);
  const flat = line.map(({ latitude, longitude }) => ({
    x: (longitude - place.longitude) * width,
    y: latitude - place.latitude,
  }));
  let nearest = Number.POSITIVE_INFINITY;
  for (const [index, end] of flat.entries()) {
    const start = flat[index - 1] ?? end;
    const [x, y] = [end.x - start.x, end.y - start.y];
    const length = x * x + y * y;
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(start.x * x + start.y * y) / length));
    const point = {
      latitude: place.latitude + start.y + along * y,
      longitude: place.longitude + (start.x + along * x) / width,
    };
    nearest = Math.min(nearest, greatCircleKm(place, point));
  }
  return nearest;
}
