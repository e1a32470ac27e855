import type { Instant, LocalDate } from '#libs/calendar';

/** “Ergebnis eines Beschlusses”: beschlossen, empfohlen (for the body that decides), abgelehnt, vertagt, zur Kenntnis genommen. */
export const DECISION_OUTCOMES = ['adopted', 'recommended', 'rejected', 'postponed', 'noted'] as const;

/** One of {@link DECISION_OUTCOMES}. */
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number];

/** “Beschluss”: what a committee decided on a day, in its words. It never changes once it is recorded. */
export interface Decision {
  readonly id: string;
  /** “Beschlussnummer”, such as `AK 2026/3`: committee, year, count within both. */
  readonly number: string;
  readonly committeeId: string;
  readonly decidedOn: LocalDate;
  /** “Tagesordnungspunkt” under which it was decided, as the paper numbers it. */
  readonly agendaItem: string | null;
  readonly subject: string;
  readonly wording: string;
  readonly outcome: DecisionOutcome;
  /** Votes; null where nobody counted (decided unanimously, or by another body). */
  readonly votesFor: number | null;
  readonly votesAgainst: number | null;
  readonly abstentions: number | null;
  readonly meetingId: string | null;
  readonly documentId: string | null;
  readonly isPublic: boolean;
  /** “Berichtigt”: the decision that this one puts right. That one stays as it was. */
  readonly correctsId: string | null;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
}
