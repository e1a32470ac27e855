import type { AreaShape } from './area-shapes.js';

/** The four arrow keys. */
export const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;
/** One of {@link ARROWS}. */
export type Arrow = (typeof ARROWS)[number];

type Centred = Pick<AreaShape, 'key' | 'centre'>;

/** The area that an arrow key leads to: the nearest in that direction, `null` at the edge of the Landkreis. */
export function nextArea(areas: readonly Centred[], from: string, arrow: Arrow): string | null {
  const start = areas.find(({ key }) => key === from);
  if (start === undefined) return areas[0]?.key ?? null;
  const ahead = areas
    .filter(({ key }) => key !== from)
    .map((area) => ({ key: area.key, ...offset(start, area, arrow) }))
    .filter(({ forward, aside }) => forward > 0 && Math.abs(aside) <= forward * 1.5)
    .toSorted((a, b) => cost(a) - cost(b));
  return ahead[0]?.key ?? null;
}

/** How far an area lies ahead and beside, seen in the direction of the arrow. */
function offset(from: Centred, to: Centred, arrow: Arrow): { forward: number; aside: number } {
  const north = to.centre.latitude - from.centre.latitude;
  const east =
    (to.centre.longitude - from.centre.longitude) * Math.cos((from.centre.latitude * Math.PI) / 180);
  switch (arrow) {
    case 'ArrowUp':
      return { forward: north, aside: east };
    case 'ArrowDown':
      return { forward: -north, aside: east };
    case 'ArrowLeft':
      return { forward: -east, aside: north };
    case 'ArrowRight':
      return { forward: east, aside: north };
  }
}

/** What lies straight ahead is nearer than what lies as far to the side. */
function cost({ forward, aside }: { forward: number; aside: number }): number {
  return forward + 2 * Math.abs(aside);
}
