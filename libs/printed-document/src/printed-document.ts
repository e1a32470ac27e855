import type { Instant } from '#libs/calendar';
import type { PrintedBarChart, PrintedLineChart } from './printed-chart.js';
import type { PrintedMap } from './printed-map.js';
import type { PrintedTable } from './printed-table.js';
import type { RichText } from './rich-text.js';

/** A heading; it never stands alone at the end of a page. Those of level 1 and 2 are bookmarks. */
export interface PrintedHeading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

/** A paragraph, in small print where it only explains. */
export interface PrintedParagraph {
  readonly kind: 'paragraph';
  readonly text: RichText;
  readonly isSmall?: boolean;
}

/** A list with points or numbers. */
export interface PrintedList {
  readonly kind: 'list';
  readonly isNumbered?: boolean;
  readonly items: readonly RichText[];
}

/** Facts: a term and what it is, line by line. */
export interface PrintedFacts {
  readonly kind: 'facts';
  readonly entries: readonly { readonly term: string; readonly text: RichText }[];
}

/** A few large figures side by side; at most four read well. */
export interface PrintedKeyFigures {
  readonly kind: 'key-figures';
  readonly figures: readonly { readonly value: string; readonly label: string; readonly note?: string }[];
}

/** A box that stands out. */
export interface PrintedNote {
  readonly kind: 'note';
  readonly title?: string;
  readonly text: RichText;
}

/** What follows begins on a new page. */
export interface PrintedPageBreak {
  readonly kind: 'page-break';
}

/** Lines to sign on, each with what stands below it. */
export interface PrintedSignatures {
  readonly kind: 'signatures';
  readonly lines: readonly string[];
}

/** One part of a document. */
export type PrintedBlock =
  | PrintedHeading
  | PrintedParagraph
  | PrintedList
  | PrintedFacts
  | PrintedTable
  | PrintedBarChart
  | PrintedLineChart
  | PrintedMap
  | PrintedKeyFigures
  | PrintedNote
  | PrintedPageBreak
  | PrintedSignatures;

/** A paper to hand out, described without saying how it is written: as PDF or as a file for Word. */
export interface PrintedDocument {
  readonly title: string;
  readonly subtitle?: string;
  /** Who hands it out: an organisation, never a person. */
  readonly organisation: string;
  /** The day of its figures, as people read it: „29. November 2026“. */
  readonly standing: string;
  /** The moment in which it was made, for its properties. */
  readonly createdAt: Instant;
  readonly blocks: readonly PrintedBlock[];
}
