import type { LocalDate } from '#libs/calendar';
import type { District, NewMunicipality, RegionSource } from '../../regions/index.js';
import type { Boundary } from './boundaries/boundary.js';
import type { ImportProblem } from './problem.js';
import type { RegisterDistrict, RegisterEntry } from './register/register-entry.js';

/** “Einzuspielende Region”: one Kreis as `ReplaceRegions` takes it, its Gemeinden in order of AGS, the sources to be named. */
export interface RegionImport {
  readonly district: District;
  readonly municipalities: readonly NewMunicipality[];
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
