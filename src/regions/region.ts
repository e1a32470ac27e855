import type { LocalDate } from '#libs/calendar';
import type { Municipality } from '#libs/region';

/** “Landkreis”: the district that this installation serves. `key` is the first five digits of its Gemeinden's AGS. */
export interface District {
  readonly key: string;
  readonly name: string;
}

/** “Datenquelle” of the areas, with the attribution that its licence asks to be shown. `key` is a short name of our own. */
export interface RegionSource {
  readonly key: string;
  readonly title: string;
  readonly attribution: string;
  readonly asOf: LocalDate | null;
}

/** “Umriss” of a Gemeinde as GeoJSON geometry (RFC 7946): longitude before latitude, WGS 84. */
export type BoundaryGeometry =
  | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] };

type Ring = readonly (readonly number[])[];

/** “Gemeinde, wie sie eingelesen wird”: with its Regionalschlüssel (ARS, 12 digits), its official kind and its boundary (WGS 84). */
export interface NewMunicipality extends Municipality {
  readonly ars: string;
  /** Official designation (BEZ), for instance „Stadt“. */
  readonly kind: string;
  readonly boundary: BoundaryGeometry | null;
}

/** “Gemeindegrenzen” as a finished GeoJSON FeatureCollection, and the SHA-256 of its text by which it is addressed. */
export interface Boundaries {
  readonly hash: string;
  readonly json: string;
}

/** “Das Gebiet”: everything there is to know about the areas at one moment. Gemeinden stand in the order of their names. */
export interface RegionPicture {
  readonly district: District | null;
  readonly municipalities: readonly Municipality[];
  readonly sources: readonly RegionSource[];
  readonly boundaries: Boundaries;
}
