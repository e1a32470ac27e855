import type { CatchmentZones } from '#libs/accessibility';
import type { LocalDate } from '#libs/calendar';
import type { LanguageLevel } from '#libs/course-catalogue';
import type { DisclosedCoverage, SiteSupply } from '#libs/coverage';
import type { Ags } from '#libs/region';
import type { Site } from '../providers/index.js';

/** A site on the map with what it offers. */
export interface SiteOnMap extends SiteSupply {
  readonly site: Site;
  readonly providerName: string;
}

/** “Zugänglichkeit” by area: places for 100 people, weighed by nearness; null where places are in reach but nobody asks. */
export interface AccessibilityFigures {
  readonly total: number | null;
  readonly municipalities: ReadonlyMap<Ags, number | null>;
  /** By key of the Verbandsgemeinde. */
  readonly associations: ReadonlyMap<string, number | null>;
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
    /** As far as the format reaches. */
    readonly accessibilityZones: CatchmentZones;
  };
  readonly completeness: {
    readonly providers: { readonly reported: number; readonly total: number };
    readonly offices: { readonly reported: number; readonly total: number };
  };
  readonly accessibility: AccessibilityFigures;
  readonly sites: readonly SiteOnMap[];
  /** Levels at which the format is asked for or offered. */
  readonly levels: readonly LanguageLevel[];
}
