import type { Instant, LocalDate } from '#libs/calendar';
import type { MeasureAct, MeasureEvent } from './measure-acts.js';
import type { MeasureState } from './measure.js';

/** “Art einer Notiz”: Fortschritt, Rückfrage, Antwort auf eine Rückfrage. */
export const MEASURE_NOTE_KINDS = ['progress', 'question', 'answer'] as const;

/** One of {@link MEASURE_NOTE_KINDS}. */
export type MeasureNoteKind = (typeof MEASURE_NOTE_KINDS)[number];

/** “Notiz zu einer Maßnahme”: a dated sentence of an organisation; nobody's name stands in it. */
export interface MeasureNote {
  /** Counts up: what came later has the higher one. */
  readonly id: number;
  readonly measureId: string;
  readonly kind: MeasureNoteKind;
  readonly text: string;
  readonly organisationId: string;
  readonly writtenOn: LocalDate;
  readonly writtenAt: Instant;
}

/** “Schritt einer Maßnahme”: what was done with it, when, by which organisation, and why. Never changed afterwards. */
export interface MeasureStep {
  /** Counts up: what came later has the higher one. */
  readonly id: number;
  readonly measureId: string;
  readonly act: MeasureAct | MeasureEvent;
  readonly toState: MeasureState;
  readonly reason: string | null;
  /** Null: the platform, when a new edition of the concept was begun. */
  readonly organisationId: string | null;
  readonly steppedAt: Instant;
}

/** “Vorschlag”: what somebody wrote in the short form, kept as it was when the district completes the measure. */
export interface MeasureProposal {
  readonly measureId: string;
  readonly forWhom: string;
  readonly whoCould: string;
  /** The need it answers, where the proposer knew one. */
  readonly needId: string | null;
}
