import type { LocalDate } from '#libs/calendar';

/** What a list of offerings may be narrowed by; null leaves a filter out. */
export interface OfferingFilter {
  readonly format: string | null;
  readonly provider: string | null;
  readonly ags: string | null;
  /** Days between which somebody can enter, at the start of the course or of a later section; both included. */
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  /** Level of the section that is entered. */
  readonly level: string | null;
  /** The day from which on an entry must have a free place (and figures that are not too old); null for all offerings. */
  readonly freeFrom: LocalDate | null;
}

/** Where a page begins, and how long it is. */
export interface OfferingPage {
  readonly after: { readonly startsOn: string; readonly id: string } | null;
  readonly limit: number;
}

/** One item of a list: its sort keys and its document. */
export interface OfferingListRow {
  readonly starts_on: string;
  readonly id: string;
  readonly document: string;
}
