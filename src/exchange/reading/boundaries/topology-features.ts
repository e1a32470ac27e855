import type { MapFeature } from './map-feature.js';

type Json = Readonly<Record<string, unknown>>;
type Points = readonly (readonly number[])[];

/** A topology may use one arc in any number of areas; what it unfolds to is bounded all the same. */
const MOST_POSITIONS = 5_000_000;

/** “TopoJSON entfalten”: the geometries of all objects with their arcs joined; null geometry where an arc is missing or broken. */
export function* topologyFeatures(topology: Json): Generator<MapFeature> {
  const arcs = decodeArcs(topology);
  const budget = { positions: MOST_POSITIONS };
  for (const object of Object.values(asRecord(topology['objects']))) {
    const members = asRecord(object)['geometries'];
    for (const member of Array.isArray(members) ? members : [object]) {
      const record = asRecord(member);
      yield { properties: asRecord(record['properties']), geometry: () => geometryOf(record, arcs, budget) };
    }
  }
}

function geometryOf(member: Json, arcs: readonly Points[], budget: { positions: number }): unknown {
  const { type, arcs: references } = member;
  if (!Array.isArray(references)) return type === undefined ? null : { type };
  const ring = (list: unknown): Points | null => joinArcs(list, arcs, budget);
  const polygon = (list: unknown): unknown => (Array.isArray(list) ? list.map(ring) : null);
  if (type === 'Polygon') return { type, coordinates: polygon(references) };
  return type === 'MultiPolygon' ? { type, coordinates: references.map(polygon) } : { type };
}

/** Arcs follow one another and share their ends; a negative number means backwards. */
function joinArcs(list: unknown, arcs: readonly Points[], budget: { positions: number }): Points | null {
  if (!Array.isArray(list)) return null;
  const points: (readonly number[])[] = [];
  for (const reference of list) {
    if (typeof reference !== 'number') return null;
    const arc = arcs[reference < 0 ? ~reference : reference];
    if (arc === undefined || (budget.positions -= arc.length) < 0) return null;
    const forwards = reference < 0 ? arc.toReversed() : arc;
    for (let i = points.length === 0 ? 0 : 1; i < forwards.length; i += 1) points.push(forwards[i] ?? []);
  }
  return points;
}

function decodeArcs(topology: Json): readonly Points[] {
  const transform = asRecord(topology['transform']);
  const quantised = Array.isArray(transform['scale']) && Array.isArray(transform['translate']);
  const [scaleX, scaleY] = (quantised ? transform['scale'] : [1, 1]) as number[];
  const [shiftX, shiftY] = (quantised ? transform['translate'] : [0, 0]) as number[];
  const arcs = Array.isArray(topology['arcs']) ? topology['arcs'] : [];
  return arcs.map((arc: unknown) => {
    let [x, y] = [0, 0];
    return asList(arc).map((point) => {
      const [dx = Number.NaN, dy = Number.NaN] = asList(point).map(Number);
      if (!quantised) return [dx, dy];
      [x, y] = [x + dx, y + dy];
      return [x * Number(scaleX) + Number(shiftX), y * Number(scaleY) + Number(shiftY)];
    });
  });
}

function asRecord(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
