import type { Stop } from '#libs/region';

/** “Haltestelle mit Quelle”: the licences ask to name who says so. */
export interface SourcedStop extends Stop {
  readonly source: string;
}
