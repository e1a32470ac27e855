import type { Instant } from '#libs/calendar';
import type { Measure } from '#libs/measure';
import type { ReviewedYear } from './compare-reviews.js';
import type { ReviewDue } from './review-due.js';

/** One measure of the report; its years the newest first. */
export interface StatusReportLine {
  readonly measure: Pick<Measure, 'number' | 'title' | 'state'>;
  readonly fieldIds: readonly string[];
  readonly responsible: string | null;
  readonly due: ReviewDue | null;
  readonly years: readonly ReviewedYear[];
}

/** Sums of a year; null: nobody gave a figure. Amounts in cents of a euro, staff in full-time equivalents. */
export interface StatusReportSum {
  readonly year: number;
  readonly reviews: number;
  readonly participants: number | null;
  readonly staff: number | null;
  readonly actualCostCents: number | null;
  readonly fundingCents: number | null;
}

/** “Statusbericht”: all that it is written from. */
export interface StatusReportFacts {
  readonly districtName: string;
  /** Null: no edition is worked with. */
  readonly edition: string | null;
  readonly createdAt: Instant;
  readonly standing: string;
  readonly fields: readonly { readonly id: string; readonly title: string }[];
  readonly lines: readonly StatusReportLine[];
  readonly sums: readonly StatusReportSum[];
}
