import type { PrintedArea, PrintedPoint, PrintedRing } from '#libs/printed-document';

/** A place on paper in points. */
export type Spot = readonly [x: number, y: number];

/** A box on paper in points. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How degrees become points, and how high the map is then. */
export interface Projection {
  readonly spot: (longitude: number, latitude: number) => Spot;
  readonly height: number;
}

/** Fits areas into a box: as wide or as high as it allows, north above, a Landkreis being small enough for a plain grid. */
export function projectMap(areas: readonly PrintedArea[], box: Box): Projection {
  const points = areas.flatMap(({ polygons }) => polygons.flat(2));
  const xs = points.map(([longitude = 0]) => longitude);
  const ys = points.map(([, latitude = 0]) => latitude);
  const [west, east] = [least(xs), -least(xs.map((each) => -each))];
  const [south, north] = [least(ys), -least(ys.map((each) => -each))];
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [wide, high] = [Math.max(1e-6, (east - west) * narrowing), Math.max(1e-6, north - south)];
  const scale = Math.min(box.width / wide, box.height / high);
  const left = box.x + (box.width - wide * scale) / 2;
  return {
    spot: (longitude, latitude) => [
      left + (longitude - west) * narrowing * scale,
      box.y + (north - latitude) * scale,
    ],
    height: high * scale,
  };
}

function least(values: readonly number[]): number {
  return values.reduce((low, each) => Math.min(low, each), Infinity);
}

/** The rings of an area on paper. */
export function outlineOf({ polygons }: PrintedArea, { spot }: Projection): Spot[][] {
  return polygons
    .flat()
    .map((ring) => ring.map(([longitude = 0, latitude = 0]) => spot(longitude, latitude)));
}

/** Where a point lies on paper. */
export function spotOf({ longitude, latitude }: PrintedPoint, projection: Projection): Spot {
  return projection.spot(longitude, latitude);
}

const ROWS = 9;

/** The middle of the widest part of the largest polygon: a figure stands well there, also in bent areas. */
export function labelSpot(
  { polygons }: PrintedArea,
  projection: Projection,
): { spot: Spot; room: number } | null {
  const rings = polygons.flatMap((polygon) => polygon.slice(0, 1)).map((ring) => onPaper(ring, projection));
  const largest = rings.toSorted((a, b) => surface(b) - surface(a))[0];
  if (largest === undefined || largest.length < 3) return null;
  const ys = largest.map(([, y]) => y);
  const [top, bottom] = [least(ys), -least(ys.map((each) => -each))];
  let best: { spot: Spot; room: number } | null = null;
  for (let row = 1; row < ROWS; row += 1) {
    const y = top + ((bottom - top) * row) / ROWS;
    // Away from the middle a part must be clearly wider to be chosen.
    const weight = 1 - Math.abs(row / ROWS - 0.5) * 0.6;
    for (const [from, to] of insideAt(largest, y)) {
      if (best === null || (to - from) * weight > best.room) {
        best = { spot: [(from + to) / 2, y], room: (to - from) * weight };
      }
    }
  }
  return best;
}

function onPaper(ring: PrintedRing, { spot }: Projection): Spot[] {
  return ring.map(([longitude = 0, latitude = 0]) => spot(longitude, latitude));
}

function surface(ring: readonly Spot[]): number {
  const twice = ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

/** Which parts of a height lie inside of a ring. */
function insideAt(ring: readonly Spot[], y: number): [number, number][] {
  const crossings = ring
    .flatMap(([x1, y1], at): number[] => {
      const [x2, y2] = ring[(at + 1) % ring.length] ?? [x1, y1];
      return y1 <= y === y2 <= y ? [] : [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)];
    })
    .toSorted((a, b) => a - b);
  const parts: [number, number][] = [];
  for (let at = 0; at + 1 < crossings.length; at += 2) parts.push([crossings[at]!, crossings[at + 1]!]);
  return parts;
}
