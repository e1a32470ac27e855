import type { Instant, LocalDate } from '#libs/calendar';

/** “Art der Antwort”: zugesagt (with a day), geplant, nicht möglich (with a reason). */
export const GAP_ANSWER_KINDS = ['promised', 'planned', 'cannot'] as const;
/** One of {@link GAP_ANSWER_KINDS}. */
export type GapAnswerKind = (typeof GAP_ANSWER_KINDS)[number];

/** “Grund”, why nothing can be offered. A list of codes, so that the Arbeitskreis can count what is missing. */
export const GAP_ANSWER_REASONS = [
  'too-few-participants',
  'no-teacher',
  'no-room',
  'no-childcare',
  'no-funding',
  'no-approval',
  'other',
] as const;
/** One of {@link GAP_ANSWER_REASONS}. */
export type GapAnswerReason = (typeof GAP_ANSWER_REASONS)[number];

/** “Antwort”, as a recipient gives it. The note is about courses, never about people. */
export interface GapAnswer {
  readonly kind: GapAnswerKind;
  /** The day a course is to begin. */
  readonly plannedOn: LocalDate | null;
  readonly reasonCode: GapAnswerReason | null;
  /** At most {@link NOTE_LENGTH} characters. */
  readonly note: string | null;
}

/** “Gegebene Antwort”: of one organisation to one gap. The latest of an organisation counts. */
export interface GivenAnswer extends GapAnswer {
  readonly gapId: string;
  readonly organisationId: string;
  readonly answeredAt: Instant;
}

/** “Länge der Anmerkung” in characters. */
export const NOTE_LENGTH = 500;
