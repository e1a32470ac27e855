import type { LocalDate } from '#libs/calendar';
import type {
  CourseFigures,
  GapFigures,
  PeopleFigures,
  TrendPeriod,
  TrendScope,
  TrendStep,
} from '#libs/trend';

/** What is asked for; what is left out is the last twelve months of the whole Landkreis. */
export interface TrendQuery {
  readonly step: TrendStep;
  readonly scope: TrendScope;
  /** The first and the last month. */
  readonly from?: LocalDate;
  readonly until?: LocalDate;
  /** Hidden as for the public, where counts must be larger; else as for members. */
  readonly isForPublic?: boolean;
}

/** The figures of one period. */
export interface PeriodFigures {
  readonly people: PeopleFigures;
  readonly courses: CourseFigures;
  readonly gaps: GapFigures;
}

/** One period, and the same a year before; null where nothing was recorded then. */
export interface TrendLine extends TrendPeriod, PeriodFigures {
  readonly before: PeriodFigures | null;
}

/** “Auswertung”: periods, oldest first. */
export interface TrendReading {
  readonly step: TrendStep;
  readonly scope: TrendScope;
  /** The months looked at. */
  readonly from: LocalDate;
  readonly until: LocalDate;
  /** The last month that is over. */
  readonly lastMonth: LocalDate;
  /** The first month of which anything is known; null before. */
  readonly recordedFrom: LocalDate | null;
  readonly threshold: number;
  readonly deadlineDays: number;
  readonly vocationalDeadlineDays: number;
  readonly lines: readonly TrendLine[];
}
