import type { LocalDate } from '#libs/calendar';
import type { LanguageLevel } from '#libs/course-catalogue';
import type { DisclosedCoverage, SiteSupply } from '#libs/coverage';
import type { Site } from '../providers/index.js';

/** A site on the map with what it offers. */
export interface SiteOnMap extends SiteSupply {
  readonly site: Site;
  readonly providerName: string;
}

/** “Versorgungskarte”, as everybody may see it: small cells are hidden already. */
export interface CoverageReading extends DisclosedCoverage {
  readonly date: LocalDate;
  readonly formatCode: string;
  readonly level: LanguageLevel | null;
  readonly settings: {
    readonly horizonDays: number;
    readonly freshnessDays: number;
    readonly reachMinutes: number;
    readonly smallCellThreshold: number;
  };
  readonly completeness: {
    readonly providers: { readonly reported: number; readonly total: number };
    readonly offices: { readonly reported: number; readonly total: number };
  };
  readonly sites: readonly SiteOnMap[];
  /** Levels at which the format is asked for or offered. */
  readonly levels: readonly LanguageLevel[];
}
