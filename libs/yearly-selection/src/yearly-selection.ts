import type { Instant, LocalDate } from '#libs/calendar';

/**
 * “Stand der Jahresauswahl”: wird vorbereitet, wird bewertet (jedes Mitglied allein), aufgedeckt, empfohlen, beschlossen. In the last one
 * it is locked.
 */
export const SELECTION_STATES = ['preparing', 'assessing', 'revealed', 'recommended', 'decided'] as const;

/** One of {@link SELECTION_STATES}. */
export type SelectionState = (typeof SELECTION_STATES)[number];

/** “Klasse”: Schwerpunktmaßnahme, Quick-Win, Daueraufgabe. */
export const SELECTION_CLASSES = ['priority', 'quick-win', 'standing-task'] as const;

/** One of {@link SELECTION_CLASSES}. */
export type SelectionClass = (typeof SELECTION_CLASSES)[number];

/** “Votum zu einer Maßnahme”: offen, ausgewählt, zurückgestellt, abgelehnt. */
export const VERDICTS = ['open', 'chosen', 'deferred', 'refused'] as const;

/** One of {@link VERDICTS}. */
export type Verdict = (typeof VERDICTS)[number];

/** “Fassung der Jahresauswahl”: one for each year, and a further one for each change by a new decision. */
export interface YearlySelection {
  readonly id: string;
  readonly conceptId: string;
  readonly year: number;
  /** Count within concept and year, from 1. The highest decided one holds. */
  readonly edition: number;
  readonly state: SelectionState;
  /** “Rahmen”: what may be spent, in cents; null where none is set. */
  readonly frameCents: number | null;
  /** Why there is a further edition; null for the first. */
  readonly changeReason: string | null;
  /** The day on which members began to assess: weights of that day count. */
  readonly assessedFrom: LocalDate | null;
  /** How many members there were when all was revealed. */
  readonly members: number | null;
  /** Of the Steuerungsgruppe. */
  readonly recommendationId: string | null;
  /** Of the Kreisausschuss or Kreistag. */
  readonly decisionId: string | null;
  /** Raised by each change. */
  readonly version: number;
}

/** “Position der Jahresauswahl”: one measure with its verdict. */
export interface SelectionItem {
  readonly id: string;
  readonly selectionId: string;
  readonly measureId: string;
  readonly verdict: Verdict;
  readonly selectionClass: SelectionClass | null;
  /** Place among the chosen, from 1; null for all others. */
  readonly rank: number | null;
  /** Never missing for deferred and refused ones once recommended: it reaches who proposed the measure. */
  readonly reason: string | null;
  /** Title and planned cost as they were recommended; null before. */
  readonly frozenTitle: string | null;
  readonly frozenCostCents: number | null;
}

/** “Schritt der Jahresauswahl”: what was done with it, when, and by which decision. */
export interface SelectionStep {
  readonly id: string;
  readonly selectionId: string;
  /** Name of the act. */
  readonly act: string;
  readonly decisionId: string | null;
  readonly at: Instant;
}
