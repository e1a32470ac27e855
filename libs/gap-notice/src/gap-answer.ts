import type { Instant, LocalDate } from '#libs/calendar';
import type { Obstacle } from '#libs/course-catalogue';

/** “Art der Antwort”: zugesagt (with a day), geplant, nicht möglich (with a reason). */
export const GAP_ANSWER_KINDS = ['promised', 'planned', 'cannot'] as const;
/** One of {@link GAP_ANSWER_KINDS}. */
export type GapAnswerKind = (typeof GAP_ANSWER_KINDS)[number];

/** “Antwort”, as a recipient gives it. The note is about courses, never about people. */
export interface GapAnswer {
  readonly kind: GapAnswerKind;
  /** The day a course is to begin. */
  readonly plannedOn: LocalDate | null;
  /** Why nothing can be offered. */
  readonly reasonCode: Obstacle | null;
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
