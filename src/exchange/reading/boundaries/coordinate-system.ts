import { GERMANY } from './germany.js';

/** “Falsches Koordinatensystem”, as far as a pair of numbers betrays it; `outside` is WGS 84 but not Germany. */
export interface WrongPosition {
  readonly kind: 'other-system' | 'swapped' | 'outside';
  readonly sentence: string;
}

interface Range {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly name: string;
}

/** Where Germany lies in the systems that German authorities use, most specific first. */
const SYSTEMS: readonly Range[] = [
  {
    x: [32_200_000, 33_700_000],
    y: [5_200_000, 6_200_000],
    name: 'UTM mit Zonenkennung (EPSG:4647 oder 5650)',
  },
  { x: [2_400_000, 5_700_000], y: [5_200_000, 6_200_000], name: 'Gauß-Krüger (EPSG:31466 bis 31469)' },
  { x: [200_000, 1_000_000], y: [5_200_000, 6_130_000], name: 'UTM (EPSG:25832 oder 25833)' },
  { x: [600_000, 1_750_000], y: [5_900_000, 7_500_000], name: 'Web-Mercator (EPSG:3857)' },
];

const REMEDY = 'Bitte in WGS 84 (EPSG:4326, Längengrad vor Breitengrad) ausgeben.';

/** Null where the position lies in Germany; else what is probably wrong with the whole file. */
export function wrongPosition(x: number, y: number): WrongPosition | null {
  if (isInGermany(x, y)) return null;
  if (isInGermany(y, x)) {
    return { kind: 'swapped', sentence: `Längen- und Breitengrad sind vertauscht (${x}, ${y}). ${REMEDY}` };
  }
  const system = SYSTEMS.find((range) => within(x, range.x) && within(y, range.y));
  if (system !== undefined) {
    return { kind: 'other-system', sentence: `Die Koordinaten (${x}, ${y}) sind ${system.name}. ${REMEDY}` };
  }
  return { kind: 'outside', sentence: `Die Koordinate (${x}, ${y}) liegt nicht in Deutschland.` };
}

/** The system that older GeoJSON files name in their head; null where it is WGS 84 or not named. */
export function namedSystem(crs: unknown): string | null {
  const code = /EPSG:+(?:[\d.]*:)?(\d{4,5})/i.exec(JSON.stringify(crs ?? null))?.[1];
  return code === undefined || code === '4326' || code === '4258'
    ? null
    : `Die Datei nennt EPSG:${code}. ${REMEDY}`;
}

function isInGermany(x: number, y: number): boolean {
  return within(x, [GERMANY.west, GERMANY.east]) && within(y, [GERMANY.south, GERMANY.north]);
}

function within(value: number, [least, most]: readonly [number, number]): boolean {
  return value >= least && value <= most;
}
