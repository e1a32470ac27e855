import type { Barrier, Coordinates, Crossing } from '#libs/region';
import { namedSystem } from '../reading/boundaries/coordinate-system.js';
import { featuresOf } from '../reading/boundaries/features-of.js';
import { isRecord, type MapFeature } from '../reading/boundaries/map-feature.js';
import { parseJson } from '../reading/parse-json.js';
import { decodeText } from '../reading/decode-text.js';
import { READING_LIMITS } from '../reading/limits.js';
import { errorAt, WHOLE_FILE, type ImportProblem, type Reading } from '../reading/problem.js';
import { problemLog, type ProblemLog } from '../reading/problem-log.js';
import { readCrossing, readLine } from './read-barrier-feature.js';

/** A barrier of a map; the source is null where the map names none. */
export interface MappedBarrier extends Barrier {
  readonly source: string | null;
}

/** What was found of the barriers before lines and crossings are put together. */
interface Found {
  readonly lines: Map<string, { readonly line: readonly Coordinates[]; readonly source: string | null }>;
  readonly crossings: { readonly barrier: string; readonly crossing: Crossing; readonly number: number }[];
  /** Barriers of which a part could not be read: half a barrier is none. */
  readonly broken: Set<string>;
  rejected: number;
}

/**
 * “Karte der Verkehrshindernisse lesen”: GeoJSON in WGS 84, a LineString for each barrier and a Point for each of its crossings.
 * Documented in `docs/formate.md`. Never throws.
 */
export function readBarriersMap(bytes: Uint8Array): Reading<MappedBarrier> & { readonly rejected: number } {
  const decoded = decodeText(bytes, READING_LIMITS.maxBytes);
  if (decoded.text === null) return nothing(decoded.problems);
  const json = parseJson(decoded.text);
  if ('severity' in json) return nothing([json]);
  const system = isRecord(json.value) ? namedSystem(json.value['crs']) : null;
  if (system !== null) return nothing([errorAt(WHOLE_FILE, 'coordinate-system', system)]);
  const log = problemLog(decoded.problems);
  const found: Found = { lines: new Map(), crossings: [], broken: new Set(), rejected: 0 };
  let number = 0;
  for (const feature of featuresOf(json.value)) {
    number += 1;
    if (log.isFull()) break;
    addFeature(found, feature, number, log);
  }
  if (number === 0) log.add(errorAt(WHOLE_FILE, 'map-empty', 'In der Karte steht kein Verkehrshindernis.'));
  return putTogether(found, log);
}

function addFeature(found: Found, feature: MapFeature | null, number: number, log: ProblemLog): void {
  const complain = (code: string, sentence: string, barrier?: string): void => {
    log.add(errorAt(WHOLE_FILE, code, `Objekt ${number}: ${sentence}`));
    if (barrier === undefined) found.rejected += 1;
    else found.broken.add(barrier);
  };
  const geometry = feature?.geometry();
  if (feature === null || !isRecord(geometry)) {
    complain('not-a-feature', 'Das ist kein GeoJSON-Feature mit einer Geometrie.');
  } else if (geometry['type'] === 'LineString') {
    const line = readLine(feature.properties, geometry['coordinates']);
    if ('sentence' in line) complain(line.code, line.sentence, line.barrier);
    else if (found.lines.has(line.name)) {
      complain(
        'barrier-named-twice',
        `Das Verkehrshindernis „${line.name}“ steht zweimal in der Karte.`,
        line.name,
      );
    } else found.lines.set(line.name, line);
  } else if (geometry['type'] === 'Point') {
    const point = readCrossing(feature.properties, geometry['coordinates']);
    if ('sentence' in point) complain(point.code, point.sentence, point.barrier);
    else found.crossings.push({ ...point, number });
  } else {
    complain(
      'broken-geometry',
      'Gebraucht wird eine Linie (LineString) für das Verkehrshindernis oder ein Punkt (Point) für einen Übergang.',
    );
  }
}

function putTogether(
  { lines, crossings, broken, rejected }: Found,
  log: ProblemLog,
): Reading<MappedBarrier> & { readonly rejected: number } {
  const orphans = crossings.filter(({ barrier }) => !lines.has(barrier) && !broken.has(barrier));
  for (const { number, barrier, crossing } of orphans) {
    const sentence = `Objekt ${number}: Der Übergang „${crossing.name}“ gehört zu „${barrier}“, aber eine Linie dieses Namens gibt es in der Karte nicht.`;
    log.add(errorAt(WHOLE_FILE, 'unknown-barrier', sentence));
  }
  const rows = [...lines]
    .filter(([name]) => !broken.has(name))
    .map(([name, { line, source }], index) => ({
      line: index + 1,
      value: {
        name,
        line,
        source,
        crossings: crossings.filter(({ barrier }) => barrier === name).map(({ crossing }) => crossing),
      },
    }));
  return { rows, problems: log.list(), rejected: rejected + broken.size + orphans.length };
}

function nothing(problems: readonly ImportProblem[]): Reading<MappedBarrier> & { readonly rejected: number } {
  return { rows: [], problems, rejected: 0 };
}
