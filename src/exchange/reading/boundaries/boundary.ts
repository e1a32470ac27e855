import type { Ags } from '#libs/region';
import type { ImportProblem } from '../problem.js';

/** “Koordinate” in GeoJSON order: longitude, latitude, WGS 84 degrees. */
export type Position = readonly [number, number];

/** “Ring”: closed, first and last position are the same. */
export type Ring = readonly Position[];

/** “Polygon”: the outer ring, then the holes. */
export type PolygonRings = readonly Ring[];

/** “Geometrie einer Fläche” in GeoJSON. */
export type MapGeometry =
  | { readonly type: 'Polygon'; readonly coordinates: PolygonRings }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly PolygonRings[] };

/** “Gemeindegrenze”: the land of one Gemeinde, rounded to five decimals (about one metre). */
export interface Boundary {
  readonly ags: Ags;
  /** Regionalschlüssel, where the file has it. */
  readonly ars: string | null;
  /** Name in the boundary file (without “, Stadt”), where it has one. */
  readonly name: string | null;
  readonly geometry: MapGeometry;
}

/** “Gelesene Grenzen”, in order of AGS. */
export interface BoundaryReading {
  readonly boundaries: readonly Boundary[];
  readonly problems: readonly ImportProblem[];
}

/** The polygons of either kind of geometry. */
export function polygonsOf(geometry: MapGeometry): readonly PolygonRings[] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}
