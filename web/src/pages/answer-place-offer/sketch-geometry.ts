import type { CompassPoint } from '../../texts/client/client-texts.js';

/** A place on the globe. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/** Where one place lies as seen from another. */
export interface Bearing {
  readonly kilometres: number;
  readonly point: CompassPoint;
}

const KILOMETRES_PER_DEGREE = 111.2;
const POINTS = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
] as const satisfies readonly CompassPoint[];

/** Kilometres east and north of a place; flat, which within a Landkreis is right to a few metres. */
function offset(from: Place, to: Place): { readonly east: number; readonly north: number } {
  const middle = ((from.latitude + to.latitude) / 2) * (Math.PI / 180);
  return {
    east: (to.longitude - from.longitude) * Math.cos(middle) * KILOMETRES_PER_DEGREE,
    north: (to.latitude - from.latitude) * KILOMETRES_PER_DEGREE,
  };
}

/** Distance as the crow flies, and the nearest of eight directions. */
export function bearing(from: Place, to: Place): Bearing {
  const { east, north } = offset(from, to);
  const turns = Math.atan2(east, north) / (2 * Math.PI);
  const index = (Math.round(turns * POINTS.length) + POINTS.length) % POINTS.length;
  return { kilometres: Math.hypot(east, north), point: POINTS[index] ?? 'north' };
}

/** A point of the drawing. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Two places as points of a drawing, north up, and how long a round number of kilometres is in it. */
export interface Sketch {
  readonly home: Spot;
  readonly site: Spot;
  readonly scale: { readonly kilometres: number; readonly length: number };
}

/** The size of the drawing, and what it keeps free at its edges for names, scale and arrow. */
export interface SketchFrame {
  readonly width: number;
  readonly height: number;
  readonly sides: number;
  readonly ends: number;
}

const ROUND = [0.5, 1, 2, 5, 10, 20, 50] as const;
const LONGEST_SCALE = 0.3;

/** Draws both places as large as the frame allows; the two lie around its middle. */
export function drawSketch(home: Place, site: Place, frame: SketchFrame): Sketch {
  const { east, north } = offset(home, site);
  const perKilometre = Math.min(
    (frame.width - 2 * frame.sides) / Math.max(Math.abs(east), 0.1),
    (frame.height - 2 * frame.ends) / Math.max(Math.abs(north), 0.1),
  );
  const spot = (sign: 1 | -1): Spot => ({
    x: frame.width / 2 + (sign * east * perKilometre) / 2,
    y: frame.height / 2 - (sign * north * perKilometre) / 2,
  });
  const kilometres =
    ROUND.findLast((length) => length * perKilometre <= frame.width * LONGEST_SCALE) ?? ROUND[0];
  return { home: spot(-1), site: spot(1), scale: { kilometres, length: kilometres * perKilometre } };
}

/** A name in lines of at most so many letters; a word that is longer has a line of its own. */
export function linesOf(name: string, longest: number): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < longest)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** On which side of a spot a name has room. */
export function anchorAt(x: number, width: number): 'start' | 'middle' | 'end' {
  if (x < width / 3) return 'start';
  return x > (2 * width) / 3 ? 'end' : 'middle';
}
