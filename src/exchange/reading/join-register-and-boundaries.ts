import type { Coordinates } from '#libs/region';
import type { NewMunicipality } from '../../regions/index.js';
import { polygonsOf, type Boundary } from './boundaries/boundary.js';
import { interiorPoint } from './boundaries/interior-point.js';
import { pointInPolygon } from './boundaries/point-in-polygon.js';
import { polygonArea } from './boundaries/polygon-area.js';
import { errorAt, hasErrors, warningAt, WHOLE_FILE, type ImportProblem } from './problem.js';
import { problemLog, type ProblemLog } from './problem-log.js';
import type { RegionJoin, RegionParts } from './region-import.js';
import { municipalityKind } from './register/municipality-kind.js';
import type { RegisterEntry } from './register/register-entry.js';

/** Simplified or tidal boundaries differ by a few percent; more means another Gebietsstand. */
const AREA_TOLERANCE = 0.05;

/**
 * “Verzeichnis und Grenzen zusammenführen”, by AGS. A Gemeinde that only one side has is an error (or, with `acceptValid`, a warning
 * and left out), because both the map and the sums would be wrong without anybody noticing.
 */
export function joinRegisterAndBoundaries(parts: RegionParts): RegionJoin {
  const boundaries = new Map(parts.boundaries.map((boundary) => [boundary.ags, boundary]));
  const registered = new Set(parts.register.map((entry) => entry.ags));
  const missing = [
    ...foreign(parts),
    ...onlyInRegister(
      parts.register.filter((entry) => !boundaries.has(entry.ags)),
      parts,
    ),
    ...onlyOnMap(
      parts.boundaries.filter((boundary) => !registered.has(boundary.ags)),
      parts,
    ),
  ];
  const log = problemLog(missing);
  const own = parts.register.filter((entry) => entry.ags.startsWith(parts.district.key));
  const municipalities = own
    .flatMap((entry) => joined(entry, boundaries.get(entry.ags), parts, log))
    .toSorted((a, b) => (a.ags < b.ags ? -1 : 1));
  if (municipalities.length === 0) log.add(errorAt(WHOLE_FILE, 'nothing-joined', NOTHING_JOINED));
  log.add(...estimatedCentres(own));
  if (hasErrors(log.list())) return { region: null, problems: log.list() };
  const { key, name } = parts.district;
  const population = municipalities.reduce((sum, municipality) => sum + municipality.population, 0);
  return {
    region: { district: { key, name }, municipalities, population, sources: parts.sources },
    problems: log.list(),
  };
}

const NOTHING_JOINED = 'Keine einzige Gemeinde steht sowohl im Verzeichnis als auch auf der Karte.';

function joined(
  entry: RegisterEntry,
  boundary: Boundary | undefined,
  parts: RegionParts,
  log: ProblemLog,
): readonly NewMunicipality[] {
  if (boundary === undefined) return [];
  const polygons = polygonsOf(boundary.geometry);
  log.add(...areaDifference(entry, polygonArea(polygons)));
  const placed = entry.centre !== null && pointInPolygon(entry.centre, polygons);
  if (entry.centre !== null && !placed) log.add(centreOutside(entry));
  const centre: Coordinates = placed && entry.centre !== null ? entry.centre : interiorPoint(polygons);
  const { registerDate: _date, uninhabited: _uninhabited, kind, ...facts } = entry;
  const { populationDate, populationBase } = parts;
  const known = { populationDate, populationBase, foreignShare: null, boundary: boundary.geometry };
  return [{ ...facts, ...known, kind: municipalityKind(kind), centre }];
}

function foreign({ district, register, boundaries }: RegionParts): readonly ImportProblem[] {
  const keys = [...register, ...boundaries]
    .map((part) => part.ags)
    .filter((ags) => !ags.startsWith(district.key));
  if (keys.length === 0) return [];
  const sentence = `Nicht aus dem Kreis ${district.key} ${district.name}: ${listed([...new Set(keys)])}.`;
  return [errorAt(WHOLE_FILE, 'other-district', sentence)];
}

function onlyInRegister(entries: readonly RegisterEntry[], parts: RegionParts): readonly ImportProblem[] {
  if (entries.length === 0) return [];
  const names = listed(entries.map((entry) => `${entry.ags} ${entry.name}`));
  const sentence = `Nur im Gemeindeverzeichnis: ${names}; dort fehlt die Grenze auf der Karte.`;
  return [missingProblem('boundary-missing', sentence, parts)];
}

function onlyOnMap(boundaries: readonly Boundary[], parts: RegionParts): readonly ImportProblem[] {
  if (boundaries.length === 0) return [];
  const names = listed(boundaries.map(({ ags, name }) => (name === null ? ags : `${ags} ${name}`)));
  const sentence = `Nur in der Geometrie: ${names}; dort fehlt im Register die Gemeinde. Vielleicht ist sie in einer anderen aufgegangen, und die Karte ist älter als das Verzeichnis.`;
  return [missingProblem('register-missing', sentence, parts)];
}

function missingProblem(code: string, sentence: string, { acceptValid }: RegionParts): ImportProblem {
  if (acceptValid !== true) return errorAt(WHOLE_FILE, code, sentence);
  return warningAt(WHOLE_FILE, code, `${sentence} Diese Gemeinden wurden ausgelassen.`);
}

function areaDifference(entry: RegisterEntry, drawnKm2: number): readonly ImportProblem[] {
  const difference = Math.abs(drawnKm2 - entry.areaKm2);
  if (difference <= entry.areaKm2 * AREA_TOLERANCE) return [];
  const [drawn, official] = [drawnKm2, entry.areaKm2].map((km2) =>
    km2.toLocaleString('de-DE', { maximumFractionDigits: 2 }),
  );
  const sentence = `${entry.ags} ${entry.name}: Auf der Karte sind es ${drawn} km², im Verzeichnis ${official} km². Gehören beide zum selben Gebietsstand?`;
  return [warningAt(WHOLE_FILE, 'area-differs', sentence)];
}

function centreOutside(entry: RegisterEntry): ImportProblem {
  const sentence = `${entry.ags} ${entry.name}: Der Ortsmittelpunkt liegt außerhalb der Grenze; genommen wird ein Punkt in der Fläche.`;
  return warningAt(WHOLE_FILE, 'centre-outside', sentence);
}

function estimatedCentres(entries: readonly RegisterEntry[]): readonly ImportProblem[] {
  const count = entries.filter((entry) => entry.centre === null && !entry.uninhabited).length;
  if (count === 0) return [];
  const sentence = `Für ${count} Gemeinden nennt das Verzeichnis keinen Ortsmittelpunkt; genommen wird ein Punkt in der Fläche (der AuszugGV nennt ihn).`;
  return [warningAt(WHOLE_FILE, 'centre-estimated', sentence)];
}

const SHOWN_NAMES = 30;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN_NAMES).join(', ');
  return names.length > SHOWN_NAMES ? `${shown} und ${names.length - SHOWN_NAMES} weitere` : shown;
}
