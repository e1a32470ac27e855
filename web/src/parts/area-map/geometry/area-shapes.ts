import type { Boundaries } from '../../../api/regions.js';
import type { Municipality, Regions } from '../../../api/types.js';
import type { AreaLevel } from '../map-choice.js';
import { outerEdges, withoutSlivers, type Edge } from './outer-edges.js';

/** An area as the map draws it: filled polygons, its outer border, and the place its number stands at. */
export interface AreaShape {
  readonly key: string;
  readonly polygons: readonly GeoJSON.Position[][][];
  readonly outline: readonly Edge[];
  readonly centre: { readonly latitude: number; readonly longitude: number };
}

/** The areas of a level. A Verbandsgemeinde is made of its Gemeinden; borders inside it are not drawn. */
export function areaShapes(boundaries: Boundaries, regions: Regions, level: AreaLevel): readonly AreaShape[] {
  const members = new Map<string, Municipality[]>();
  for (const municipality of regions.municipalities) {
    const key = level === 'association' ? municipality.associationKey : municipality.ags;
    members.set(key, [...(members.get(key) ?? []), municipality]);
  }
  const polygonsOf = new Map(
    boundaries.features.map((feature) => [feature.properties.ags, polygons(feature.geometry)]),
  );
  return [...members].map(([key, municipalities]) => {
    const all = municipalities.flatMap(({ ags }) => polygonsOf.get(ags) ?? []);
    const edges = outerEdges(all);
    const outline = municipalities.length > 1 ? withoutSlivers(edges) : edges;
    return { key, polygons: all, outline, centre: middleMember(municipalities) };
  });
}

function polygons(geometry: Boundaries['features'][number]['geometry']): GeoJSON.Position[][][] {
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [geometry.coordinates];
}

/** The place that lies nearest to the middle of all inhabitants: always inside the area, unlike that middle itself. */
function middleMember(municipalities: readonly Municipality[]): AreaShape['centre'] {
  const weight = (municipality: Municipality): number => Math.max(1, municipality.population);
  const people = municipalities.reduce((sum, one) => sum + weight(one), 0);
  const latitude = municipalities.reduce((sum, one) => sum + one.latitude * weight(one), 0) / people;
  const longitude = municipalities.reduce((sum, one) => sum + one.longitude * weight(one), 0) / people;
  const distance = (one: Municipality): number =>
    Math.hypot(one.latitude - latitude, (one.longitude - longitude) * Math.cos((latitude * Math.PI) / 180));
  const [middle] = municipalities.toSorted((a, b) => distance(a) - distance(b));
  return { latitude: middle?.latitude ?? latitude, longitude: middle?.longitude ?? longitude };
}
