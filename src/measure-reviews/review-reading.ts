import type { LocalDate } from '#libs/calendar';
import type { Measure } from '#libs/measure';
import type { MeasureReview, ReviewDraft, ReviewDue, ReviewedYear } from '#libs/measure-review';

/** A measure with what was found out about it over the years, and when it is due. */
export interface ReviewLine {
  readonly measure: Measure;
  readonly fieldIds: readonly string[];
  readonly responsible: string | null;
  readonly due: ReviewDue | null;
  readonly years: readonly ReviewedYear[];
}

/** “Summe eines Jahres” over the standing reviews; amounts in cents. Null: nobody gave a figure. */
export interface YearSum {
  readonly year: number;
  readonly reviews: number;
  readonly participants: number | null;
  readonly staff: number | null;
  readonly actualCostCents: number | null;
  readonly fundingCents: number | null;
}

/** “Überprüfungen im Überblick” of one edition of the concept. */
export interface ReviewOverview {
  readonly edition: string | null;
  readonly fields: readonly { readonly id: string; readonly title: string }[];
  readonly lines: readonly ReviewLine[];
  readonly sums: readonly YearSum[];
}

/** A review with the names of those it speaks of. */
export interface NamedReview {
  readonly review: MeasureReview;
  readonly reviewer: string;
  readonly nextStepOwner: string | null;
  /** A later review stands in its place. */
  readonly isCorrected: boolean;
}

/** What somebody needs who reviews a measure. */
export interface MeasureReviewing {
  readonly measure: Measure;
  readonly responsible: string | null;
  readonly due: ReviewDue | null;
  readonly reviews: readonly NamedReview[];
  readonly mayReview: boolean;
  /** What was told since the last review, the newest first. */
  readonly notes: readonly {
    readonly text: string;
    readonly writtenOn: LocalDate;
    readonly organisation: string;
  }[];
  readonly prefilled: Pick<ReviewDraft, 'asOf' | 'progress' | 'figures'>;
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
}
