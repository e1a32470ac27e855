import type { LocalDate } from '#libs/calendar';
import type { Municipality } from '#libs/region';
import type { Boundary, BoundaryGeometry } from './boundaries/boundary.js';
import type { ImportProblem } from './problem.js';
import type { RegisterDistrict, RegisterEntry } from './register/register-entry.js';

/** “Quelle”: where figures or boundaries come from, as it must be named beside every map. */
export interface RegionSource {
  readonly part: 'register' | 'boundaries';
  /** For instance “GV100AD” or “VG250”. */
  readonly title: string;
  /** The words that the licence asks for, for instance “© GeoBasis-DE / BKG 2016 (Daten verändert)”. */
  readonly attribution: string;
  /** “Stand”; null where nobody knows. */
  readonly asOf: LocalDate | null;
}

/** “Gemeinde mit Grenze”: what the region needs to draw and to count it. */
export interface ImportedMunicipality extends Municipality {
  readonly ars: string;
  /** “Textkennzeichen” of the register (60 to 67). */
  readonly kind: string;
  /** “Unbewohnt”: on the map, but nobody can need a course there. */
  readonly uninhabited: boolean;
  readonly boundary: BoundaryGeometry;
}

/** “Einzuspielende Region”: one Kreis, its Gemeinden in order of AGS, and the sources to be named. */
export interface RegionImport {
  readonly district: { readonly key: string; readonly name: string };
  readonly municipalities: readonly ImportedMunicipality[];
  /** Sum of the population, to be compared with the published one. */
  readonly population: number;
  readonly sources: readonly RegionSource[];
}

/** What is joined. Day and base of the population stand in no register, so the caller must know them, or say null. */
export interface RegionParts {
  readonly district: RegisterDistrict;
  readonly register: readonly RegisterEntry[];
  readonly boundaries: readonly Boundary[];
  readonly populationDate: LocalDate | null;
  readonly populationBase: string | null;
  readonly sources: readonly RegionSource[];
  /** Take the Gemeinden that both sides have, although others are missing on one side. */
  readonly acceptValid?: boolean;
}

/** “Ergebnis der Zusammenführung”: null when something is missing and that was not accepted. */
export interface RegionJoin {
  readonly region: RegionImport | null;
  readonly problems: readonly ImportProblem[];
}
