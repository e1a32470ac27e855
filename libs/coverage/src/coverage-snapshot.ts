import type { CourseFormat } from '#libs/course-catalogue';
import type { LocalDate } from '#libs/calendar';
import type { Municipality, Reachability } from '#libs/region';
import type { DemandCell } from './demand.js';
import type { SupplyEntry } from '#libs/matching';

/** “Schwellen” in force on the day of the check; they come from the dated rule parameters. */
export interface CoverageSettings {
  readonly horizonDays: number;
  readonly freshnessDays: number;
  readonly gapMinimumPeople: number;
  readonly gapLongestWaitDays: number;
  readonly checksUntilClosed: number;
}

/** “Momentaufnahme”: everything a check reads, taken in one transaction. The same snapshot always gives the same result. */
export interface CoverageSnapshot {
  readonly today: LocalDate;
  readonly municipalities: readonly Municipality[];
  readonly formats: readonly CourseFormat[];
  readonly demand: readonly DemandCell[];
  readonly supply: readonly SupplyEntry[];
  readonly reachability: Reachability;
  readonly settings: CoverageSettings;
}
