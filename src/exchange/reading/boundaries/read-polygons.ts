import type { PolygonRings, Position, Ring } from './boundary.js';
import { wrongPosition, type WrongPosition } from './coordinate-system.js';
import { isRecord } from './map-feature.js';

/** “Gelesene Fläche”: polygons, or the reason why there are none; `system` when the whole file is likely to be wrong. */
export type PolygonReading =
  | { readonly ok: true; readonly polygons: readonly PolygonRings[] }
  | { readonly ok: false; readonly sentence: string; readonly system: boolean };

/** “Fläche lesen”: Polygon or MultiPolygon in WGS 84, every ring closed and every number a number. Heights are left out. */
export function readPolygons(geometry: unknown): PolygonReading {
  if (!isRecord(geometry)) return refused('Die Geometrie fehlt oder ist beschädigt.');
  const { type, coordinates } = geometry;
  if (type !== 'Polygon' && type !== 'MultiPolygon')
    return refused(`Eine Fläche wird gebraucht, gefunden wurde „${nameOf(type)}“.`);
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  if (!Array.isArray(polygons) || polygons.length === 0) return refused('Die Geometrie ist leer.');
  const read: PolygonRings[] = [];
  for (const polygon of polygons) {
    const rings = readRings(polygon);
    if ('sentence' in rings) return rings;
    read.push(rings);
  }
  return { ok: true, polygons: read };
}

type Refusal = Extract<PolygonReading, { readonly ok: false }>;

function readRings(polygon: unknown): PolygonRings | Refusal {
  if (!Array.isArray(polygon) || polygon.length === 0) return refused('Ein Polygon ist leer.');
  const rings: Ring[] = [];
  for (const ring of polygon) {
    const read = readRing(ring);
    if ('sentence' in read) return read;
    rings.push(read);
  }
  return rings;
}

function readRing(ring: unknown): Ring | Refusal {
  if (!Array.isArray(ring) || ring.length < 4) return refused('Ein Ring hat weniger als vier Punkte.');
  const positions: Position[] = [];
  for (const item of ring) {
    const position = readPosition(item);
    if ('sentence' in position) return position;
    positions.push(position);
  }
  const [first, last] = [positions[0], positions.at(-1)];
  const closed = first?.[0] === last?.[0] && first?.[1] === last?.[1];
  return closed
    ? positions
    : refused('Ein Ring ist nicht geschlossen (erster und letzter Punkt sind verschieden).');
}

function readPosition(item: unknown): Position | Refusal {
  const [x, y]: readonly unknown[] = Array.isArray(item) ? item : [];
  if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) {
    return refused('Eine Koordinate ist keine Zahl.');
  }
  const wrong = wrongPosition(x, y);
  return wrong === null ? [x, y] : refusedPosition(wrong);
}

function refused(sentence: string): Refusal {
  return { ok: false, sentence, system: false };
}

function refusedPosition(wrong: WrongPosition): Refusal {
  return { ok: false, sentence: wrong.sentence, system: wrong.kind !== 'outside' };
}

function nameOf(type: unknown): string {
  return typeof type === 'string' ? type.slice(0, 30) : 'nichts';
}
