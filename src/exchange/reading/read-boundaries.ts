import { createHash } from 'node:crypto';
import type { Ags } from '#libs/region';
import type { Boundary, BoundaryReading, PolygonRings } from './boundaries/boundary.js';
import { namedSystem } from './boundaries/coordinate-system.js';
import { featuresOf } from './boundaries/features-of.js';
import { isRecord, type MapFeature } from './boundaries/map-feature.js';
import { featureKey } from './boundaries/municipality-key.js';
import { parseJson } from './parse-json.js';
import { readPolygons } from './boundaries/read-polygons.js';
import { roundGeometry } from './boundaries/round-geometry.js';
import { decodeText } from './decode-text.js';
import { READING_LIMITS, type ReadingLimits } from './limits.js';
import { errorAt, warningAt, WHOLE_FILE, type ImportProblem } from './problem.js';
import { problemLog, type ProblemLog } from './problem-log.js';

/** “Gewünschter Teil der Karte”: a five-digit Kreis, null for everything in the file. */
export interface BoundaryRequest {
  readonly district: string | null;
  readonly limits?: Partial<ReadingLimits>;
}

/**
 * “Gemeindegrenzen lesen”: VG250 or VG5000 of the BKG as GeoJSON or TopoJSON, in all their editions, and files made from them.
 * Water areas and other levels are passed over with a note; parts of one Gemeinde are put together; a wrong coordinate system
 * refuses the file. Never throws.
 */
export function readBoundaries(bytes: Uint8Array, request: BoundaryRequest): BoundaryReading {
  const decoded = decodeText(bytes, request.limits?.maxBytes ?? READING_LIMITS.maxBytes);
  if (decoded.text === null) return { boundaries: [], problems: decoded.problems };
  const json = parseJson(decoded.text);
  if ('severity' in json) return { boundaries: [], problems: [json] };
  const system = isRecord(json.value) ? namedSystem(json.value['crs']) : null;
  if (system !== null) return { boundaries: [], problems: [wrongSystem(system)] };
  return collect(json.value, request.district, problemLog(decoded.problems));
}

interface Parts {
  readonly ars: string | null;
  readonly name: string | null;
  readonly polygons: PolygonRings[];
  readonly fingerprints: Set<string>;
}

function collect(value: unknown, district: string | null, log: ProblemLog): BoundaryReading {
  const found = new Map<Ags, Parts>();
  let [number, water, otherLevels] = [0, 0, 0];
  for (const feature of featuresOf(value)) {
    number += 1;
    if (log.isFull()) break;
    if (feature === null) {
      log.add(errorAt(WHOLE_FILE, 'not-a-feature', `Objekt ${number} ist kein GeoJSON-Feature.`));
      continue;
    }
    const key = featureKey(feature.properties);
    if (key.kind === 'broken')
      log.add(errorAt(WHOLE_FILE, 'feature-key', `Objekt ${number}: ${key.sentence}`));
    else if (key.kind === 'other-level') otherLevels += 1;
    else if (district !== null && !key.ags.startsWith(district)) continue;
    else if (key.kind === 'water') water += 1;
    else {
      const wrong = addPart(found, key, feature, { number, log });
      if (wrong !== null) return { boundaries: [], problems: [wrong] };
    }
  }
  log.add(...passedOver(water, otherLevels), ...(found.size > 0 ? [] : [nothingFound(district)]));
  return { boundaries: [...found].map(boundaryOf).toSorted(byAgs), problems: log.list() };
}

/** Adds the land of a feature to its Gemeinde; gives a problem only where it condemns the whole file. */
function addPart(
  found: Map<Ags, Parts>,
  key: { readonly ags: Ags; readonly ars: string | null; readonly name: string | null },
  feature: MapFeature,
  { number, log }: { readonly number: number; readonly log: ProblemLog },
): ImportProblem | null {
  const read = readPolygons(feature.geometry());
  if (!read.ok) {
    if (read.system) return wrongSystem(read.sentence);
    const sentence = `Objekt ${number} (${key.ags}${key.name === null ? '' : ` ${key.name}`}): ${read.sentence}`;
    log.add(errorAt(WHOLE_FILE, 'broken-geometry', sentence));
    return null;
  }
  const parts = found.get(key.ags) ?? {
    ars: key.ars,
    name: key.name,
    polygons: [],
    fingerprints: new Set<string>(),
  };
  found.set(key.ags, parts);
  for (const polygon of read.polygons) {
    const fingerprint = createHash('sha256').update(JSON.stringify(polygon)).digest('base64');
    if (parts.fingerprints.has(fingerprint)) log.add(doubled(key.ags, number));
    else parts.polygons.push(polygon);
    parts.fingerprints.add(fingerprint);
  }
  return null;
}

function boundaryOf([ags, { ars, name, polygons }]: readonly [Ags, Parts]): Boundary {
  return { ags, ars, name, geometry: roundGeometry(polygons) };
}

function byAgs(a: Boundary, b: Boundary): number {
  return a.ags < b.ags ? -1 : 1;
}

function passedOver(water: number, otherLevels: number): readonly ImportProblem[] {
  const counted = (count: number) => (count === 1 ? '1 Objekt' : `${count.toLocaleString('de-DE')} Objekte`);
  const waters = `${counted(water)} ohne Landfläche (Geofaktor GF) ausgelassen.`;
  const others = `${counted(otherLevels)} anderer Ebenen (Kreise, Verbände …) ausgelassen.`;
  return [
    ...(water === 0 ? [] : [warningAt(WHOLE_FILE, 'water-left-out', waters)]),
    ...(otherLevels === 0 ? [] : [warningAt(WHOLE_FILE, 'other-levels', others)]),
  ];
}

function nothingFound(district: string | null): ImportProblem {
  const whose = district === null ? '' : ` des Kreises ${district}`;
  const sentence = `In der Karte wurde keine Gemeinde${whose} gefunden (gebraucht wird die Ebene der Gemeinden, VG250_GEM).`;
  return errorAt(WHOLE_FILE, 'district-missing', sentence);
}

function doubled(ags: Ags, number: number): ImportProblem {
  const sentence = `Objekt ${number}: Eine Fläche von ${ags} steht doppelt in der Karte und zählt nur einmal.`;
  return warningAt(WHOLE_FILE, 'boundary-doubled', sentence);
}

function wrongSystem(sentence: string): ImportProblem {
  return errorAt(WHOLE_FILE, 'coordinate-system', sentence);
}
