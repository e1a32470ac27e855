/** A number that wants to stand on the map: its middle and size in pixels. */
export interface Label {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Whether a place belongs to the area of the label: beside it, the number would speak of a neighbour. */
  readonly isOwn?: (place: Place) => boolean;
}

/** A place in pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Half the size of a point for a Kursort, with some air. */
const POINT_RADIUS = 9;
/** Steps away from the middle, in label sizes: below, above, right, left, then the corners. */
const STEPS: readonly (readonly [number, number])[] = [
  [0, 0],
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
];

/**
 * Finds a place in its area for each label, where it covers neither a point nor a label before it; the first in the list choose first. A label
 * without a place is left out: its number stands in the table and in the tooltip.
 */
export function placeLabels(labels: readonly Label[], points: readonly Place[]): ReadonlyMap<string, Place> {
  const taken: Box[] = points.map(({ x, y }) => ({
    x,
    y,
    width: 2 * POINT_RADIUS,
    height: 2 * POINT_RADIUS,
  }));
  const places = new Map<string, Place>();
  for (const label of labels) {
    const free = candidates(label).find((candidate) => !taken.some((other) => overlaps(candidate, other)));
    if (free === undefined) continue;
    taken.push(free);
    places.set(label.key, { x: free.x, y: free.y });
  }
  return places;
}

function candidates(label: Label): readonly Label[] {
  const { isOwn = () => true } = label;
  return STEPS.map(([right, down]) => ({
    ...label,
    x: label.x + right * (label.width / 2 + POINT_RADIUS),
    y: label.y + down * (label.height / 2 + POINT_RADIUS),
  })).filter(isOwn);
}

type Box = Omit<Label, 'key'>;

function overlaps(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;
}
