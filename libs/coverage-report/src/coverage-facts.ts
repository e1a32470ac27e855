import type { Instant, LocalDate } from '#libs/calendar';
import type { LanguageLevel } from '#libs/course-catalogue';
import type { DisclosedFigures } from '#libs/coverage';
import type { PrintedArea } from '#libs/printed-document';

/** Figures of an area as everybody may see them, with its “Zugänglichkeit” (places for 100 people). */
export interface ReportedArea {
  /** AGS of a Gemeinde, key of a Verbandsgemeinde. */
  readonly key: string;
  readonly name: string;
  readonly figures: DisclosedFigures;
  readonly accessibility: number | null;
}

/** A Kursort with what it offers. */
export interface ReportedSite {
  readonly name: string;
  readonly town: string;
  readonly providerName: string;
  readonly offerings: number;
  readonly freePlaces: number;
  readonly nextStart: LocalDate | null;
  readonly longitude: number;
  readonly latitude: number;
}

/** How many of how many reported lately. */
export interface ReportedShare {
  readonly reported: number;
  readonly total: number;
}

/** “Versorgung mit einem Kurstyp”: what one map and its tables say. Small counts are hidden already. */
export interface FormatCoverage {
  readonly formatTitle: string;
  /** null: all levels. */
  readonly level: LanguageLevel | null;
  readonly date: LocalDate;
  readonly total: ReportedArea;
  readonly municipalities: readonly ReportedArea[];
  /** Empty where Verbandsgemeinden say nothing of their own. */
  readonly associations: readonly ReportedArea[];
  readonly sites: readonly ReportedSite[];
  readonly settings: {
    readonly horizonDays: number;
    readonly freshnessDays: number;
    /** Minutes one way. */
    readonly reachMinutes: number;
    readonly smallCellThreshold: number;
  };
  readonly completeness: { readonly providers: ReportedShare; readonly offices: ReportedShare };
}

/** The shapes of the Gemeinden, and the source that their licence asks to be named. */
export interface ReportedShapes {
  /** By AGS. */
  readonly polygons: ReadonlyMap<string, PrintedArea['polygons']>;
  readonly source: string;
}

/** “Versorgungsbericht”: all that it is written from. */
export interface CoverageReportFacts {
  /** Name of the Landkreis. */
  readonly districtName: string;
  /** The moment of the figures. */
  readonly createdAt: Instant;
  /** That moment as people read it. */
  readonly standing: string;
  readonly chosen: FormatCoverage;
  /** All Kurstypen at all levels on the same day. */
  readonly all: readonly FormatCoverage[];
  readonly shapes: ReportedShapes;
}
