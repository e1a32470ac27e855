import type { Instant } from '#libs/calendar';
import type { CourseQuestion } from '#libs/matching';

/** “Kurskalender”: a question that somebody subscribed to, under a link that is kept as its hash alone. */
export interface CourseCalendar {
  readonly id: string;
  readonly organisationId: string;
  readonly accountId: string;
  readonly tokenHash: string;
  readonly question: CourseQuestion;
  readonly madeAt: Instant;
  /** When a calendar program last asked for it. */
  readonly readAt: Instant;
}
